package org.boardpack.pack.workbook;

/** A wording file cannot be used. The message is for the person who edits it: file, line, what is wrong, what to do. */
public final class WordingException extends RuntimeException {

    public WordingException(String message) {
        super(message);
    }
}
