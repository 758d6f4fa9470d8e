package org.boardpack.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** File names from outside, made safe to create: they come from anywhere and are never trusted. */
public final class SafeName {

    /** Leaves room for a date or a hash in front, within the 255 bytes of every file system. */
    private static final int LONGEST_BYTES = 150;

    private static final int LONGEST_EXTENSION = 10;

    private static final Set<String> RESERVED_BY_WINDOWS = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private SafeName() {}

    /**
     * The base name alone, without control or invisible characters and without those that Windows forbids; cut when it is very
     * long, its extension kept; {@code unnamed} when nothing is left.
     */
    public static String of(String name) {
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder safe = new StringBuilder();
        base.codePoints().filter(SafeName::isVisible).forEach(letter -> {
            if ("<>:\"|?*".indexOf(letter) >= 0) {
                safe.append('_');
            } else {
                safe.appendCodePoint(letter);
            }
        });
        String trimmed = withoutDotsAround(safe.toString());
        String cut = cut(trimmed.isEmpty() ? "unnamed" : trimmed);
        int dot = cut.indexOf('.');
        String stem = (dot < 0 ? cut : cut.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        return RESERVED_BY_WINDOWS.contains(stem) ? "_" + cut : cut;
    }

    private static boolean isVisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String withoutDotsAround(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && (name.charAt(from) == '.' || Character.isWhitespace(name.charAt(from)))) {
            from++;
        }
        while (from < to && (name.charAt(to - 1) == '.' || Character.isWhitespace(name.charAt(to - 1)))) {
            to--;
        }
        return name.substring(from, to);
    }

    private static String cut(String name) {
        if (bytes(name) <= LONGEST_BYTES) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot >= 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - extension.length());
        int letters = stem.codePointCount(0, stem.length());
        while (bytes(stem) + bytes(extension) > LONGEST_BYTES) {
            letters--;
            stem = stem.substring(0, stem.offsetByCodePoints(0, letters));
        }
        return stem + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
