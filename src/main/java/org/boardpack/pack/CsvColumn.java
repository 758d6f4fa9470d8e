package org.boardpack.pack;

import java.util.List;

/**
 * A column of a CSV file of an edition: the one declaration that its heading, and what {@code datapackage.json} says of it, are made
 * from. A cell may always be blank.
 *
 * @param values all that may stand there; none where anything of the type may
 */
public record CsvColumn(String name, Type type, List<String> values) {

    /** What its cells are, as Frictionless Data calls it. */
    public enum Type {
        TEXT("string"),
        WHOLE("integer"),
        NUMBER("number"),
        /** Written {@code yes} and {@code no}. */
        YES_NO("boolean"),
        /** Such as 2025-03-31. */
        DAY("date"),
        /** Such as 2025-03. */
        MONTH("yearmonth");

        private final String frictionless;

        Type(String frictionless) {
            this.frictionless = frictionless;
        }

        public String frictionless() {
            return frictionless;
        }
    }

    public CsvColumn {
        values = List.copyOf(values);
    }

    public static CsvColumn text(String name) {
        return new CsvColumn(name, Type.TEXT, List.of());
    }

    public static CsvColumn whole(String name) {
        return new CsvColumn(name, Type.WHOLE, List.of());
    }

    public static CsvColumn number(String name) {
        return new CsvColumn(name, Type.NUMBER, List.of());
    }

    public static CsvColumn yesNo(String name) {
        return new CsvColumn(name, Type.YES_NO, List.of());
    }

    public static CsvColumn day(String name) {
        return new CsvColumn(name, Type.DAY, List.of());
    }

    public static CsvColumn month(String name) {
        return new CsvColumn(name, Type.MONTH, List.of());
    }

    /** One of a few words. */
    public static CsvColumn oneOf(String name, List<String> values) {
        return new CsvColumn(name, Type.TEXT, values);
    }

    /** The headings of a file. */
    public static List<String> names(List<CsvColumn> columns) {
        return columns.stream().map(CsvColumn::name).toList();
    }
}
