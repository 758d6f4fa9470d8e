package org.boardpack.pack.template;

/**
 * What is wrong with a template, for the person who edits it.
 *
 * @param line counted from 1
 */
public record TemplateProblem(String file, int line, String message) {

    /** As people read it. */
    @Override
    public String toString() {
        return file + ", line " + line + ": " + message;
    }
}
