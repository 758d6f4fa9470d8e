package org.boardpack.pack.template;

import java.util.List;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.StaffGroup;

/** A block as {@code pack.yaml} asks for it. Wording is named by its key in the texts. */
public sealed interface BlockTemplate {

    /** A paragraph of the texts. */
    record Text(String key) implements BlockTemplate {}

    /** A heading inside the page. */
    record Subheading(String key) implements BlockTemplate {}

    /** A list of the texts. */
    record Bullets(List<String> keys) implements BlockTemplate {}

    /** A sentence written from the figures of all staff. */
    record Sentence(Measure measure) implements BlockTemplate {}

    /** A sentence that names the staff groups with the highest and the lowest figure. */
    record Extremes(Measure measure) implements BlockTemplate {}

    /** Tiles, one a measure. */
    record Tiles(List<Measure> measures) implements BlockTemplate {}

    /**
     * A chart of all staff, month by month.
     *
     * @param title the key of its title
     * @param months how many months at most, the edition's the last
     */
    record Chart(List<Measure> measures, String title, int months, boolean fromZero) implements BlockTemplate {}

    /** Figures over time, beside peers, and ahead, as statistics judges them. */
    sealed interface Statistics extends BlockTemplate {}

    /**
     * Control charts, one a measure or one a staff group of each; the figures of 12 months without limits.
     *
     * @param months how many months at most, the edition's the last
     * @param across how many stand side by side, 1 or 2
     */
    record ProcessCharts(List<Measure> measures, RowsBy by, int months, int across) implements Statistics {}

    /**
     * A table of measures of all staff with what their latest month says, and whether the target will be met.
     *
     * @param caption the key of its caption
     */
    record Icons(List<Measure> measures, String caption, int months) implements Statistics {}

    /**
     * A table that names each measure of all staff in the cell of its variation and assurance.
     *
     * @param caption the key of its caption
     */
    record Matrix(List<Measure> measures, String caption, int months) implements Statistics {}

    /**
     * Funnel plots of all staff, one a measure and peer group.
     *
     * @param across how many stand side by side, 1 or 2
     */
    record Funnels(List<Measure> measures, int across) implements Statistics {}

    /**
     * A table of measures of all staff beside the median and quartiles of the peers.
     *
     * @param caption the key of its caption
     */
    record Peers(List<Measure> measures, String caption) implements Statistics {}

    /**
     * A table of where more people leave than chance explains.
     *
     * @param caption the key of its caption
     */
    record HotSpots(String caption) implements Statistics {}

    /**
     * Charts of all staff with the twelve months ahead.
     *
     * @param months how many months up to the edition's
     * @param across how many stand side by side, 1 or 2
     */
    record Forecasts(List<Measure> measures, int months, int across) implements Statistics {}

    /**
     * A table of measures, of all staff and of the staff groups that are planned for, twelve months ahead, with plan and target.
     *
     * @param caption the key of its caption
     */
    record Ahead(List<Measure> measures, String caption) implements Statistics {}

    /**
     * A table of what was foreseen a year ago beside what came, and of how wrong forecasts have been before.
     *
     * @param caption the key of its caption
     */
    record Scores(List<Measure> measures, String caption) implements Statistics {}

    /**
     * A table of turnover targets to come, with how many leavers a month are to be kept.
     *
     * @param caption the key of its caption
     */
    record LeaversToKeep(String caption) implements Statistics {}

    /**
     * A table with a row a staff group, or a row an organisation of a roll-up.
     *
     * @param rows how many at most, the highest of the first column first; 0 for all, by name
     * @param groups the staff groups that have a row; empty for all
     */
    record Table(RowsBy by, String caption, List<TableColumn> columns, int rows, List<StaffGroup> groups)
            implements BlockTemplate {}

    /**
     * A small line of all staff and one a staff group, on one scale.
     *
     * @param title the key of its title
     * @param months how many months, the edition's the last
     */
    record SmallMultiples(Measure measure, String title, int months) implements BlockTemplate {}

    /** What the metrics mean. */
    record Definitions(List<Metric> metrics) implements BlockTemplate {}

    /** What the markers beside figures mean. */
    record Shorthand() implements BlockTemplate {}

    /**
     * The files that the edition was made from.
     *
     * @param rows how many at most
     */
    record Inputs(int rows) implements BlockTemplate {}

    /**
     * Figures that differ from those of an earlier edition.
     *
     * @param rows how many at most
     */
    record Changes(ChangesSince since, int rows) implements BlockTemplate {}

    /** What people wrote about metrics that none of the pages before shows. */
    record Commentary() implements BlockTemplate {}

    /** Blocks side by side, two columns or three. */
    record Columns(List<List<BlockTemplate>> all) implements BlockTemplate {
        public Columns {
            all = all.stream().map(List::copyOf).toList();
        }

        /** Every block, in the order in which it is read. */
        public List<BlockTemplate> blocks() {
            return all.stream().flatMap(List::stream).toList();
        }
    }

    /**
     * A table with a row a value of one or several dimensions, such as age bands.
     *
     * @param caption the key of its caption
     * @param group whose figures they are
     * @param rows how many at most, the largest first; 0 for all, in their own order
     */
    record BreakDown(
            List<Dimension> dimensions, String caption, StaffGroup group, List<BreakDownColumn> columns, int rows)
            implements BlockTemplate {}

    /**
     * A bar chart, the largest first.
     *
     * @param by the id of a dimension, {@code staff-group} or {@code organisation}
     * @param title the key of its title
     * @param rows how many bars at most
     */
    record Bars(Measure measure, String by, String title, StaffGroup group, int rows) implements BlockTemplate {}

    /**
     * A table with a row a measure of all staff: what it is, was a month and a year ago, and should be.
     *
     * @param caption the key of its caption
     */
    record Measures(List<Measure> measures, String caption) implements BlockTemplate {}

    /**
     * The reconciled bridge from opening to closing staff of all staff, as a waterfall chart.
     *
     * @param title the key of its title
     */
    record Bridge(Window window, String title) implements BlockTemplate {}

    /**
     * The same bridge as a table of all staff, or with a row a staff group as well.
     *
     * @param caption the key of its caption
     */
    record BridgeTable(Window window, String caption, RowsBy by) implements BlockTemplate {}

    /**
     * The curve of new starters who are still here.
     *
     * @param title the key of its title
     */
    record Survival(String title) implements BlockTemplate {}

    /**
     * A chart of the relative likelihood of leaving with its intervals.
     *
     * @param title the key of its title
     */
    record Likelihood(List<Dimension> dimensions, String title, StaffGroup group) implements BlockTemplate {}

    /**
     * Something that the program lists by itself.
     *
     * @param rows how many at most
     */
    record Listing(ListingKind kind, int rows) implements BlockTemplate {}
}
