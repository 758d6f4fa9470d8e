package org.boardpack.pack.template;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the theme.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** Reads {@code #005EB8}; empty when it is no colour. */
    public static Optional<Colour> parse(String text) {
        return HEX.matcher(text).matches()
                ? Optional.of(new Colour(Integer.parseInt(text.substring(1), 16)))
                : Optional.empty();
    }

    /** How well one stands out from the other, 1 to 21, by WCAG 2.2. */
    public double contrastWith(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
