package org.boardpack.intake;

/** The ways in which extracts say that there is no value: nothing, {@code .}, {@code -}, {@code ..}, {@code N/A}. */
final class MissingText {

    private MissingText() {}

    static boolean isOne(String stripped) {
        return switch (stripped.length()) {
            case 0 -> true;
            case 1 -> stripped.charAt(0) == '.' || stripped.charAt(0) == '-' || stripped.charAt(0) == '–';
            case 2 -> stripped.equals("..");
            case 3 -> stripped.equalsIgnoreCase("N/A");
            case 4 -> stripped.equals("#N/A");
            default -> false;
        };
    }
}
