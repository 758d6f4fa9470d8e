package org.boardpack.pack.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A kind of sheet: what it is called, what its table may show, and how a pack fills it. Which of its fields are shown, in which order
 * and under which headings, is the template's to say.
 *
 * @param id the name of its sheet in the template, such as {@code Hot_spots}
 * @param fields none where the sheet has no table
 */
record SheetKind<R>(String id, List<Field<R>> fields, Function<PackReading, Content<R>> content) {

    SheetKind {
        fields = List.copyOf(fields);
    }

    /** What its wording begins with, such as {@code hot-spots}. */
    String key() {
        return id.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of its table, such as {@code tbl_hot_spots}; the same in every language, scope and edition. */
    String table() {
        return "tbl_" + id.toLowerCase(Locale.ROOT);
    }

    boolean hasTable() {
        return !fields.isEmpty();
    }

    List<String> fieldNames() {
        return fields.stream().map(Field::name).toList();
    }

    /** The sheet of a pack, as the template wants it. */
    SheetPlan plan(PackReading reading, TemplateSheet template) {
        Content<R> filled = content.apply(reading);
        List<LinePlan> lines = new ArrayList<>();
        for (TemplateSheet.Line line : template.lines()) {
            lines.add(LinePlan.of(reading, line));
        }
        if (hasTable() && filled.rows().isEmpty()) {
            lines.add(LinePlan.note(reading.words().text(key() + ".empty")));
        }
        filled.notes().forEach(note -> lines.add(LinePlan.note(note)));
        if (filled.chart() != null) {
            lines.add(LinePlan.note(reading.words().text("chart.note")));
        }
        if (reading.isInternal()) {
            lines.add(new LinePlan(reading.words().text("common.internal-warning"), Look.WARNING, -1, ""));
        }
        return new SheetPlan(
                reading.sheetName(this),
                lines,
                hasTable() ? table(reading, template, filled.rows()) : null,
                filled.chart(),
                template.tableStyle(),
                template.isLandscape());
    }

    private TablePlan table(PackReading reading, TemplateSheet template, List<R> rows) {
        List<Field<R>> shown = template.columns().stream()
                .map(column -> fields.get(fieldNames().indexOf(column.field())))
                .toList();
        List<TablePlan.Column> columns = new ArrayList<>();
        for (TemplateSheet.Column column : template.columns()) {
            columns.add(new TablePlan.Column(
                    column.field(), reading.fill(column.heading()), column.width(), column.headingStyle()));
        }
        if (rows.isEmpty()) {
            List<CellValue> nothing = new ArrayList<>();
            shown.forEach(field ->
                    nothing.add(field.isNumber() ? PackReading.unavailable() : CellValue.text(Shorthand.UNAVAILABLE)));
            return new TablePlan(table(), columns, 1, index -> nothing);
        }
        return new TablePlan(table(), columns, rows.size(), index -> {
            R row = rows.get(index);
            List<CellValue> cells = new ArrayList<>(shown.size());
            shown.forEach(field -> cells.add(field.cell().apply(reading, row)));
            return cells;
        });
    }
}
