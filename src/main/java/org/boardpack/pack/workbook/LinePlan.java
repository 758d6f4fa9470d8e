package org.boardpack.pack.workbook;

/**
 * A line of text above a sheet's table, in column A.
 *
 * @param look of a line of the program
 * @param style the template's own, by its number; -1 for a line of the program
 * @param leadsTo the sheet it is a link to; blank for none
 */
record LinePlan(String text, Look look, int style, String leadsTo) {

    /** A sentence of the program. */
    static LinePlan note(String text) {
        return new LinePlan(text, Look.LINE, -1, "");
    }

    /** A line of the template, filled. */
    static LinePlan of(PackReading reading, TemplateSheet.Line line) {
        return new LinePlan(
                reading.fill(line.text()),
                Look.LINE,
                line.style(),
                line.leadsTo().isEmpty() ? "" : reading.sheetName(SheetKinds.of(line.leadsTo())));
    }
}
