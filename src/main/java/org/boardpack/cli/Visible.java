package org.boardpack.cli;

/**
 * Text from outside as it may be shown. A terminal takes some characters for orders, and a reader takes a line break in a name for the
 * next line of ours: what cannot be seen stands there as a mark that can.
 */
final class Visible {

    private static final char MARK = '\uFFFD';

    private Visible() {}

    /** On one line. */
    static String line(String text) {
        return text(text).replace('\n', MARK).replace('\t', MARK);
    }

    /** Lines and tabs stay. */
    static String text(String text) {
        if (text.codePoints().noneMatch(Visible::isHidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(letter -> shown.appendCodePoint(isHidden(letter) ? MARK : letter));
        return shown.toString();
    }

    /** Whether it is one line of what can be seen. */
    static boolean isLine(String text) {
        return text.equals(line(text));
    }

    private static boolean isHidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter != '\n' && letter != '\t';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
