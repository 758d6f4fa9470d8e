package org.boardpack.pack;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Status;
import org.jspecify.annotations.Nullable;

/** Figures that differ from those of an earlier edition, in long form for programs: as {@code metrics.csv}, with what was and what is. */
public final class ChangesCsv {

    /** The columns, in order. */
    public static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.text("old_edition"),
            CsvColumn.text("new_edition"),
            CsvColumn.month("period"),
            FigureColumns.scopeType(),
            CsvColumn.text("scope_code"),
            CsvColumn.text("staff_group"),
            CsvColumn.text("dimension"),
            CsvColumn.text("dimension_value"),
            FigureColumns.metric(),
            FigureColumns.window(),
            CsvColumn.number("old"),
            CsvColumn.number("new"),
            CsvColumn.number("old_numerator"),
            CsvColumn.number("new_numerator"),
            CsvColumn.number("old_denominator"),
            CsvColumn.number("new_denominator"),
            FigureColumns.unit(),
            CsvColumn.text("old_status"),
            CsvColumn.text("new_status"),
            CsvColumn.text("causes"),
            CsvColumn.text("reference"));

    /** What stands for the status of a figure that an edition does not have. */
    private static final String NONE = "none";

    private ChangesCsv() {}

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    /** Writes the row of headings. */
    public static void writeHeader(Appendable out) throws IOException {
        FORMAT.printRecord(out, CsvColumn.names(COLUMNS).toArray());
    }

    /**
     * Writes a row a change.
     *
     * @param old the earlier edition, such as {@code 2025-03@1}
     */
    public static void write(String old, String now, List<FigureChange> changes, Appendable out) throws IOException {
        for (FigureChange change : changes) {
            Figure figure = change.either();
            Figure was = change.shownOld();
            Figure is = change.now();
            FORMAT.printRecord(
                    out,
                    old,
                    now,
                    figure.period(),
                    figure.scope().type().id(),
                    figure.scope().code(),
                    figure.staffGroup().name(),
                    figure.dimension(),
                    figure.dimensionValue(),
                    figure.metric().id(),
                    figure.window().id(),
                    was == null ? "" : plain(was.value()),
                    is == null ? "" : plain(is.value()),
                    was == null ? "" : plain(was.numerator()),
                    is == null ? "" : plain(is.numerator()),
                    was == null ? "" : plain(was.denominator()),
                    is == null ? "" : plain(is.denominator()),
                    figure.metric().unit().id(),
                    oldStatus(change),
                    is == null ? NONE : is.status().id(),
                    causes(change),
                    figure.reference());
        }
    }

    /** Writes a row a plan or target that was set anew; which of the two stands for the break-down. */
    public static void writeTargets(String old, String now, List<TargetChange> changes, Appendable out)
            throws IOException {
        for (TargetChange change : changes) {
            FORMAT.printRecord(
                    out,
                    old,
                    now,
                    change.month(),
                    change.scope().type().id(),
                    change.scope().code(),
                    change.staffGroup().name(),
                    change.kind().id(),
                    "",
                    change.metric(),
                    change.window(),
                    plain(change.old()),
                    plain(change.now()),
                    "",
                    "",
                    "",
                    "",
                    change.unit(),
                    status(change.old()),
                    status(change.now()),
                    ChangeCause.TARGET.id(),
                    "");
        }
    }

    /** Of a plan or target: it is there or not. */
    public static String status(@Nullable BigDecimal target) {
        return target == null ? NONE : Status.OK.id();
    }

    /** Such as {@code ok}; {@code not-shown} where the figure must not be said any more. */
    public static String oldStatus(FigureChange change) {
        Figure old = change.old();
        if (old == null) {
            return NONE;
        }
        return change.isOldHidden() ? "not-shown" : old.status().id();
    }

    /** Such as {@code corrected-data; method}. */
    public static String causes(FigureChange change) {
        return change.causes().stream().map(ChangeCause::id).collect(Collectors.joining("; "));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
