package org.boardpack.intake;

import java.io.IOException;
import java.io.Reader;

/** Finds the quotation mark that Commons CSV stumbled over: it tells the row's end, people need the line on which the mark opens. */
final class QuotationMarks {

    /**
     * @param line on which the mark opens
     * @param swallowedTo the line up to which everything became part of one value
     */
    record Unclosed(long line, long swallowedTo) {}

    private enum State {
        CELL_BEGINS,
        PLAIN,
        QUOTED,
        /** After a mark inside a quoted cell: its end, or half of a doubled mark. */
        MARK
    }

    private QuotationMarks() {}

    /** Reads from the beginning of the broken row, which is on the line. */
    static Unclosed firstUnclosed(Reader text, char delimiter, long firstLine) throws IOException {
        State state = State.CELL_BEGINS;
        long line = firstLine;
        long opened = firstLine;
        int before = 0;
        for (int c = text.read(); c >= 0; c = text.read()) {
            if ((c == '\n' && before != '\r') || c == '\r') {
                line++;
            }
            boolean ends = c == delimiter || c == '\n' || c == '\r';
            if (state == State.QUOTED) {
                state = c == '"' ? State.MARK : State.QUOTED;
            } else if (state == State.MARK && c == '"') {
                state = State.QUOTED;
            } else if (ends) {
                state = State.CELL_BEGINS;
            } else if (state == State.MARK && !Character.isWhitespace(c)) {
                return new Unclosed(opened, line);
            } else if (state == State.CELL_BEGINS) {
                state = c == '"' ? State.QUOTED : State.PLAIN;
                opened = line;
            }
            before = c;
        }
        return new Unclosed(opened, before == '\n' || before == '\r' ? line - 1 : line);
    }
}
