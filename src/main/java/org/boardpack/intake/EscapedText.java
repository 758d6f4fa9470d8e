package org.boardpack.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Excel's way to write letters that XML has no place for: {@code _x000D_}. ECMA-376, 22.9.2.19. */
final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String plain(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(letter(escape.group(1))))
                : text;
    }

    private static String letter(String hexadecimal) {
        return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
    }
}
