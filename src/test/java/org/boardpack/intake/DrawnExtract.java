package org.boardpack.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.boardpack.workforce.StaffGroup;

/**
 * A valid extract of any declared kind, drawn at random from its declaration alone: a new kind is drawn without a change here. Rows
 * are of two organisations and two months, and no two have the same key.
 *
 * @param headings canonical, of every column
 * @param rows a text for each heading
 */
public record DrawnExtract(String kind, List<String> headings, List<List<String>> rows) {

    private static final ReferenceLists LISTS = ReferenceLists.load(null);
    private static final List<ExtractDeclaration> DECLARED =
            ExtractDeclarations.shipped().all();
    private static final List<String> ORGANISATIONS = List.of("7A1", "7A2");
    /** Letters that need quoting, more than ASCII, or more than one line. */
    private static final List<String> ENDINGS =
            List.of("", ", nights", " \"acting\"", " – café, £5", "\nday ward", "\r\nlate");

    public static List<String> kinds() {
        return DECLARED.stream().map(extract -> extract.kind().id()).toList();
    }

    /** At most 20 rows: some keys are a staff group alone. */
    public static DrawnExtract of(String kind, int rows, Random random) {
        ExtractDeclaration extract = declaration(kind);
        List<List<String>> drawn = new ArrayList<>();
        int offset = random.nextInt(1_000);
        for (int row = 0; row < rows; row++) {
            drawn.add(row(extract, offset + row, random));
        }
        return new DrawnExtract(
                kind, extract.columns().stream().map(ColumnDeclaration::heading).toList(), drawn);
    }

    /** Where the columns are whose values stand for a person: identifiers and the date of birth. */
    public List<Integer> personalColumns() {
        List<ColumnDeclaration> columns = declaration(kind).columns();
        return java.util.stream.IntStream.range(0, columns.size())
                .filter(position -> columns.get(position).role().isPersonal())
                .boxed()
                .toList();
    }

    static ExtractDeclaration declaration(String kind) {
        return DECLARED.stream()
                .filter(extract -> extract.kind().id().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row(ExtractDeclaration extract, int number, Random random) {
        LocalDate past = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3_650));
        return extract.columns().stream()
                .map(column -> switch (column.role()) {
                    case ORGANISATION -> ORGANISATIONS.get(random.nextInt(2));
                    case MONTH -> month(column, number, random.nextBoolean());
                    case EMPLOYEE, ASSIGNMENT, NHS_IDENTIFIER -> "SYN" + (100_000 + number);
                    case DATE_OF_BIRTH -> past.minusYears(30).toString();
                    default -> value(column, number, past, random);
                })
                .toList();
    }

    private static String month(ColumnDeclaration column, int number, boolean march) {
        return switch (column.monthShape()) {
            case PERIOD -> march ? "202502 to 202503" : "202501 to 202502";
            case YEAR -> march ? "2024" : "2023";
            case MONTH_END -> march ? "31/03/2025" : "28/02/2025";
            // A day of its own, which tells rows apart where few words do.
            case PLAIN ->
                column.type() == ColumnType.DATE
                        ? String.format(Locale.ROOT, "%02d/%s/2025", 1 + number % 28, march ? "03" : "02")
                        : march ? "2025-03" : "2025-02";
        };
    }

    /** What the column may hold, which has a code list. */
    static List<String> listed(ColumnDeclaration column) {
        return LISTS.codeList(column.codes()).values().stream()
                .filter(value -> column.allAllowed() || !value.equals(StaffGroup.ALL.name()))
                .toList();
    }

    private static String value(ColumnDeclaration column, int number, LocalDate past, Random random) {
        if (column.codes() != null) {
            List<String> values = listed(column);
            return values.get(number % values.size());
        }
        return switch (column.type()) {
            // The same one in every column of the row, so that nothing ends before it begins.
            case DATE -> past.toString();
            case MONTH -> past.toString().substring(0, 7);
            case DECIMAL -> String.format(Locale.ROOT, "%.5f", 1 + random.nextInt(40_000) / 1e5);
            case MONEY -> String.format(Locale.ROOT, "%.2f", random.nextInt(1_000_000) / 100.0);
            case INTEGER -> Integer.toString(1 + random.nextInt(4));
            case YES_NO -> random.nextBoolean() ? "Yes" : "No";
            case CODE -> String.format(Locale.ROOT, "00%d", number);
            case TEXT, IDENTIFIER -> "Text " + number + ENDINGS.get(random.nextInt(ENDINGS.size()));
        };
    }
}
