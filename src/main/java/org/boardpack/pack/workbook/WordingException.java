package org.boardpack.pack.workbook;

/**
 * A wording file, or the template workbook, cannot be used. The message is for the person who edits it: file, then line, or sheet and
 * cell, what is wrong, what to do.
 */
public final class WordingException extends RuntimeException {

    public WordingException(String message) {
        super(message);
    }
}
