package org.boardpack.pack;

/** The rule that what a reader must be able to read is never blank. */
final class Required {

    private Required() {}

    /**
     * @throws IllegalArgumentException when the text is blank
     */
    static String text(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        return text;
    }
}
