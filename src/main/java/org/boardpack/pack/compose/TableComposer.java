package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.boardpack.metrics.Unit;
import org.boardpack.pack.Block;
import org.boardpack.pack.FigureTable;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.pack.template.BlockTemplate;
import org.boardpack.pack.template.RowsBy;
import org.boardpack.pack.template.TableColumn;
import org.boardpack.pack.template.TableColumn.Part;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/** Makes tables with a row a staff group, or a row an organisation of a roll-up. */
final class TableComposer {

    /** Longer tables are for the workbook. */
    private static final int MOST_ROWS = 500;

    private final Wording wording;
    private final FigureReading reading;
    private final PackData data;

    TableComposer(Wording wording, FigureReading reading, PackData data) {
        this.wording = wording;
        this.reading = reading;
        this.data = data;
    }

    /** The table; a sentence where it would have no rows; nothing where it does not concern this scope. */
    List<Block> compose(BlockTemplate.Table template) {
        boolean byGroup = template.by() == RowsBy.STAFF_GROUP;
        if (!byGroup && data.parts().isEmpty()) {
            return List.of();
        }
        List<Table.Row> rows = byGroup ? groupRows(template) : organisationRows(template);
        if (rows.size() == 1 && byGroup && rows.get(0).cells().stream().allMatch("[x]"::equals)) {
            return List.of(Paragraph.notice(wording.say(
                    "table.no-groups",
                    "needs",
                    wording.of(template.columns().get(0).measure().metric(), "needs"))));
        }
        List<String> notes = new ArrayList<>(wording.markerNotes(
                rows.stream().flatMap(row -> row.cells().stream()).toList()));
        int most = template.rows() == 0 ? MOST_ROWS : template.rows() + 1;
        int hidden = rows.size() - most;
        if (hidden > 0) {
            notes.add(wording.say("table.more", "count", NumberStyle.plain(0).format(BigDecimal.valueOf(hidden))));
        }
        return List.of(new Table(
                wording.say(template.caption()),
                wording.say("table." + template.by().id()),
                template.columns().stream()
                        .map(column -> heading(column, template.columns()))
                        .toList(),
                rows.subList(0, Math.min(rows.size(), most)),
                notes));
    }

    private List<Table.Row> groupRows(BlockTemplate.Table template) {
        List<TableColumn> columns = template.columns();
        TreeSet<StaffGroup> groups = new TreeSet<>();
        for (TableColumn column : columns) {
            groups.addAll(data.figures()
                    .groups(column.measure().metric(), column.measure().window(), wording.month()));
        }
        if (!template.groups().isEmpty()) {
            groups.retainAll(template.groups());
        }
        Stream<Table.Row> each = groups.stream()
                .map(group -> row(wording.nameOf(group), columns, reading, group, false))
                .sorted(Comparator.comparing(row -> row.heading().toLowerCase(Locale.ROOT)));
        return Stream.concat(
                        Stream.of(row(wording.say("table.all-staff"), columns, reading, StaffGroup.ALL, true)), each)
                .toList();
    }

    private List<Table.Row> organisationRows(BlockTemplate.Table template) {
        List<TableColumn> columns = template.columns();
        Comparator<Map.Entry<Scope, FigureTable>> byName = Comparator.comparing((Map.Entry<Scope, FigureTable> part) ->
                        wording.nameOf(part.getKey()).toLowerCase(Locale.ROOT))
                .thenComparing(Map.Entry::getKey);
        Comparator<Map.Entry<Scope, FigureTable>> highestFirst = Comparator.comparing(
                (Map.Entry<Scope, FigureTable> part) -> new FigureReading(part.getValue(), wording.month())
                        .find(columns.get(0), StaffGroup.ALL)
                        .number(),
                Comparator.nullsLast(Comparator.reverseOrder()));
        boolean isCut = template.rows() > 0 && data.parts().size() > template.rows();
        Stream<Table.Row> each = data.parts().entrySet().stream()
                .sorted(isCut ? highestFirst.thenComparing(byName) : byName)
                .map(part -> row(
                        wording.nameOf(part.getKey()),
                        columns,
                        new FigureReading(part.getValue(), wording.month()),
                        StaffGroup.ALL,
                        false));
        return Stream.concat(Stream.of(row(wording.nameOf(data.scope()), columns, reading, StaffGroup.ALL, true)), each)
                .toList();
    }

    private Table.Row row(
            String heading, List<TableColumn> columns, FigureReading from, StaffGroup group, boolean emphasised) {
        return new Table.Row(
                heading,
                columns.stream().map(column -> cell(column, from, group)).toList(),
                emphasised);
    }

    private String cell(TableColumn column, FigureReading from, StaffGroup group) {
        FigureReading.Found found = from.find(column, group);
        BigDecimal number = found.number();
        if (number == null) {
            return found.shorthand();
        }
        NumberStyle style = wording.styles().cell(column.measure().metric(), column.part());
        String text = column.part() == Part.CHANGE_ON_YEAR ? style.signed(number) : style.format(number);
        // A marker speaks about the figure as a whole: once a row and measure is enough.
        return column.part() == Part.VALUE ? found.marked(text) : text;
    }

    /** A heading with its unit; with the metric's name and the months where the table would be unclear without. */
    private Table.Column heading(TableColumn column, List<TableColumn> all) {
        boolean several = all.stream()
                        .filter(one -> one.part() == column.part())
                        .map(one -> one.measure().metric())
                        .distinct()
                        .count()
                > 1;
        boolean windows =
                all.stream().map(one -> one.measure().window()).distinct().count() > 1;
        // On a page about sickness "Rate" is enough; beside measures of other subjects it is not.
        boolean ofManySubjects = several && all.stream().allMatch(one -> one.part() == Part.VALUE);
        String name = wording.of(column.measure().metric(), ofManySubjects ? "name" : "value");
        String unit = Sentences.unitKey(column.measure().metric());
        String words = switch (column.part()) {
            case VALUE -> name;
            case NUMERATOR -> wording.of(column.measure().metric(), "numerator");
            case DENOMINATOR -> wording.of(column.measure().metric(), "denominator");
            case YEAR_AGO -> several ? wording.say("column.year-ago-of", "name", name) : wording.say("column.year-ago");
            case CHANGE_ON_YEAR ->
                several ? wording.say("column.change-of." + unit, "name", name) : wording.say("column.change." + unit);
        };
        boolean dated = windows && column.part() != Part.YEAR_AGO && column.part() != Part.CHANGE_ON_YEAR;
        String over =
                dated ? wording.say("column.window." + column.measure().window().id(), "name", words) : words;
        boolean pounds = NumberStyles.unitOf(column.measure().metric(), column.part()) == Unit.GBP;
        return new Table.Column(pounds ? wording.say("column.gbp", "name", over) : over, Table.Align.NUMBER);
    }
}
