package org.boardpack.answer;

/** What one cell of an answer says: words or a whole number, never a formula. */
record AnswerCell(String text, Look look) {

    /** More than this does not fit a cell of Excel's. */
    static final int LONGEST = 32_767;

    static AnswerCell text(String text) {
        return new AnswerCell(text, Look.TEXT);
    }

    static AnswerCell wrapped(String text) {
        return new AnswerCell(text, Look.WRAPPED);
    }

    static AnswerCell number(long number) {
        return new AnswerCell(Long.toString(number), Look.NUMBER);
    }
}
