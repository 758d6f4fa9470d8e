package org.boardpack.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops reading when one row will not end, so that a file whose quotation mark never closes cannot fill the memory. */
final class RowLimit extends FilterReader {

    /** A row of more letters than this is no row of an extract. */
    private static final long LONGEST_ROW = 1_000_000;

    private long letters;

    RowLimit(Reader text) {
        super(text);
    }

    void rowBegins() {
        letters = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws ExceededException {
        letters += Math.max(read, 0);
        if (letters > LONGEST_ROW) {
            throw new ExceededException();
        }
    }

    /** One row did not end. */
    static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
