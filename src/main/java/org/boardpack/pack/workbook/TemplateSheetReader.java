package org.boardpack.pack.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of the template: title and lines in column A, then a table whose one row says what each column shows. */
final class TemplateSheetReader {

    private static final int CHARACTER = 256;

    private final TemplateProblems problems;
    private final SortedSet<String> texts;
    private final List<Runnable> linkChecks = new ArrayList<>();
    private List<String> sheetNames = List.of();

    TemplateSheetReader(TemplateProblems problems, SortedSet<String> texts) {
        this.problems = problems;
        this.texts = texts;
    }

    Optional<TemplateSheet> read(XSSFSheet sheet) {
        Optional<SheetKind<?>> kind = SheetKinds.find(sheet.getSheetName());
        if (kind.isEmpty()) {
            problems.add(
                    sheet,
                    "there is no sheet called so"
                            + NearestName.hint(
                                    sheet.getSheetName(),
                                    SheetKinds.ALL.stream().map(SheetKind::id).toList())
                            + "; what its tab is called in a workbook is said in workbook.en.yaml");
            return Optional.empty();
        }
        Optional<XSSFTable> table = table(sheet, kind.get());
        int headings = table.map(XSSFTable::getStartRowIndex).orElse(sheet.getLastRowNum() + 1);
        return Optional.of(new TemplateSheet(
                kind.get().id(),
                lines(sheet, headings),
                table.map(each -> columns(sheet, each, kind.get())).orElse(List.of()),
                table.map(XSSFTable::getStyleName).orElse(""),
                sheet.getPrintSetup().getLandscape()));
    }

    private Optional<XSSFTable> table(XSSFSheet sheet, SheetKind<?> kind) {
        List<XSSFTable> tables = sheet.getTables();
        if (!kind.hasTable()) {
            return Optional.empty();
        }
        if (tables.size() != 1 || !tables.get(0).getName().equals(kind.table())) {
            problems.add(
                    sheet,
                    "it needs one table, called " + kind.table()
                            + "; formulas and Power Query of other people refer to it by this name");
            return Optional.empty();
        }
        if (tables.get(0).getStartColIndex() != 0) {
            problems.add(sheet, tables.get(0).getStartRowIndex(), 0, "the table must begin in column A");
            return Optional.empty();
        }
        return Optional.of(tables.get(0));
    }

    private List<TemplateSheet.Line> lines(XSSFSheet sheet, int end) {
        List<TemplateSheet.Line> lines = new ArrayList<>();
        if (text(TemplateReader.cell(sheet, 0, 0)).isEmpty()) {
            problems.add(sheet, 0, 0, "the sheet's title belongs here");
        }
        for (int row = 0; row < end; row++) {
            XSSFCell cell = TemplateReader.cell(sheet, row, 0);
            String text = text(cell);
            if (cell != null && !text.isEmpty()) {
                checkText(sheet, cell, text, true);
                lines.add(new TemplateSheet.Line(text, cell.getCellStyle().getIndex(), link(sheet, cell)));
            }
            for (int column = 1;
                    sheet.getRow(row) != null && column < sheet.getRow(row).getLastCellNum();
                    column++) {
                if (!text(TemplateReader.cell(sheet, row, column)).isEmpty()) {
                    problems.add(sheet, row, column, "text above a table belongs in column A");
                }
            }
        }
        return lines;
    }

    private List<TemplateSheet.Column> columns(XSSFSheet sheet, XSSFTable table, SheetKind<?> kind) {
        List<TemplateSheet.Column> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int row = table.getStartRowIndex();
        for (int column = 0; column <= table.getEndColIndex(); column++) {
            XSSFCell heading = TemplateReader.cell(sheet, row, column);
            String said = text(heading);
            String shows = text(TemplateReader.cell(sheet, row + 1, column));
            Matcher field = WordingFile.PLACEHOLDER.matcher(shows);
            if (heading == null || said.isEmpty()) {
                problems.add(sheet, row, column, "the column needs a heading");
            } else if (!field.matches()) {
                problems.add(
                        sheet, row + 1, column, "it must say what the column shows, such as {{" + first(kind) + "}}");
            } else if (!kind.fieldNames().contains(field.group(1))) {
                problems.add(
                        sheet,
                        row + 1,
                        column,
                        kind.table() + " has no field \"" + field.group(1) + "\""
                                + NearestName.hint(field.group(1), kind.fieldNames()) + "; it has "
                                + String.join(", ", kind.fieldNames()));
            } else if (!taken.add(field.group(1))) {
                problems.add(sheet, row + 1, column, "the field \"" + field.group(1) + "\" is shown twice");
            } else {
                checkText(sheet, heading, said, false);
                columns.add(new TemplateSheet.Column(
                        field.group(1),
                        said,
                        Math.max(1, sheet.getColumnWidth(column) / CHARACTER),
                        heading.getCellStyle().getIndex()));
            }
        }
        return columns;
    }

    private static String first(SheetKind<?> kind) {
        return kind.fieldNames().get(0);
    }

    /** Every <code>{{value}}</code> of a text must be a text of the wording; above a table it may be a value of the pack too. */
    private void checkText(XSSFSheet sheet, XSSFCell cell, String text, boolean mayHaveValues) {
        if (cell.getCellType() == CellType.FORMULA) {
            problems.add(
                    sheet, cell.getRowIndex(), cell.getColumnIndex(), "a formula; packs have none, so write the text");
        }
        TreeSet<String> known = new TreeSet<>(texts);
        if (mayHaveValues) {
            known.addAll(PackReading.VALUES);
        }
        WordingFile.PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(
                        sheet,
                        cell.getRowIndex(),
                        cell.getColumnIndex(),
                        "there is no text or value \"" + name + "\"" + NearestName.hint(name, known)));
    }

    /** The sheet that a cell leads to; blank where it leads nowhere. */
    private String link(XSSFSheet sheet, XSSFCell cell) {
        XSSFHyperlink link = cell.getHyperlink();
        if (link == null) {
            return "";
        }
        String location = link.getLocation() == null ? "" : link.getLocation();
        String to = location.replaceAll("!.*", "").replace("'", "");
        linkChecks.add(() -> {
            if (!sheetNames.contains(to)) {
                problems.add(
                        sheet,
                        cell.getRowIndex(),
                        cell.getColumnIndex(),
                        "a link must lead to a sheet of the workbook; "
                                + (to.isEmpty() ? "this one leads outside" : "there is no \"" + to + "\""));
            }
        });
        return to;
    }

    /** When all sheets are known. */
    void checkLinks(List<String> names) {
        sheetNames = names;
        linkChecks.forEach(Runnable::run);
    }

    static String text(@Nullable XSSFCell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC -> cell.getRawValue();
            case FORMULA -> cell.getCellFormula();
            default -> "";
        };
    }
}
