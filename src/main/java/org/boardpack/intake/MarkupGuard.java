package org.boardpack.intake;

/**
 * Watches the bytes of an XML part go by, before a parser sees them: no document type, no piece of markup or text so long that a parser
 * would fill the memory with it, no nesting without end. Zero bytes are overlooked, so that UTF-16 looks like UTF-8. Not for several
 * threads.
 */
final class MarkupGuard {

    private static final int LONGEST_PIECE = 1_000_000;
    private static final int DEEPEST = 500;

    /** After the {@code <} that opens it, in {@code <!---->}: no dash both opens and ends it. */
    private static final int SHORTEST_COMMENT = 6;

    private static final int SECOND_DASH = 3;

    private enum State {
        TEXT,
        /** After {@code <}. */
        OPENED,
        /** After {@code <!}. */
        DECLARED,
        TAG,
        INSTRUCTION,
        COMMENT,
        CDATA
    }

    private State state = State.TEXT;
    private int before;
    private int twoBefore;
    private int quote;
    private boolean closing;
    private int piece;
    private int depth;

    void watch(byte[] bytes, int length) throws UnreadableFileException {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != 0) {
                watch(bytes[i]);
                twoBefore = before;
                before = bytes[i];
            }
        }
    }

    private void watch(int c) throws UnreadableFileException {
        if (++piece > LONGEST_PIECE) {
            throw new UnreadableFileException(
                    Rule.WORKBOOK_TOO_MUCH_TEXT, "one piece of it is longer than a million bytes");
        }
        switch (state) {
            case TEXT -> {
                if (c == '<') {
                    begin(State.OPENED);
                }
            }
            case OPENED -> open(c);
            case DECLARED -> declare(c);
            case TAG -> tag(c);
            case INSTRUCTION -> endIf(c == '>' && before == '?');
            case COMMENT -> comment(c);
            case CDATA -> endIf(c == '>' && before == ']' && twoBefore == ']');
        }
    }

    private void open(int c) throws UnreadableFileException {
        closing = c == '/';
        quote = 0;
        if (c == '?') {
            state = State.INSTRUCTION;
        } else if (c == '!') {
            state = State.DECLARED;
        } else {
            state = State.TAG;
            depth += closing ? -1 : 1;
            if (depth > DEEPEST) {
                throw new UnreadableFileException(Rule.WORKBOOK_DAMAGED);
            }
        }
    }

    private void declare(int c) throws UnreadableFileException {
        if (c != '-' && c != '[') {
            throw new UnreadableFileException(Rule.WORKBOOK_DOCUMENT_TYPE);
        }
        state = c == '-' ? State.COMMENT : State.CDATA;
    }

    private void comment(int c) throws UnreadableFileException {
        if (piece == SECOND_DASH && c != '-') {
            throw new UnreadableFileException(Rule.WORKBOOK_DAMAGED);
        }
        endIf(piece >= SHORTEST_COMMENT && c == '>' && before == '-' && twoBefore == '-');
    }

    private void tag(int c) {
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            depth -= before == '/' && !closing ? 1 : 0;
            begin(State.TEXT);
        }
    }

    private void endIf(boolean ends) {
        if (ends) {
            begin(State.TEXT);
        }
    }

    private void begin(State next) {
        state = next;
        piece = 0;
    }
}
