package org.boardpack.pack.workbook;

import org.boardpack.pack.Language;

/** Excel's number formats. They are stored language-neutral; only month names need to be told which language to speak. */
final class NumberFormats {

    private NumberFormats() {}

    static String of(Look look, Language language, int rateDecimals) {
        return switch (look) {
            case WHOLE -> "#,##0";
            case DECIMAL -> "#,##0.00";
            case RATE -> rateDecimals == 0 ? "0" : "0." + "0".repeat(rateDecimals);
            case POUNDS -> "\"£\"#,##0";
            case MONTH -> localeCode(language) + "mmm yyyy";
            case ISO_MONTH -> "yyyy-mm";
            case MOMENT -> "yyyy-mm-dd hh:mm";
            case TITLE, LINE, WARNING, HEADING, NUMBER_HEADING, TEXT, WRAPPED, LINK, SYMBOL, PLAIN -> "General";
        };
    }

    /** Windows' code of the language, so that "Maw 2025" is Welsh on an English machine too. */
    private static String localeCode(Language language) {
        return switch (language) {
            case ENGLISH -> "[$-809]";
            case WELSH -> "[$-452]";
        };
    }
}
