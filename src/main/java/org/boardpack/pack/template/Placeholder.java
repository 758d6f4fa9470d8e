package org.boardpack.pack.template;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A place in a text that is filled when the pack is made: {@code {{value}}} or {@code {{value|format}}}. There are no expressions.
 *
 * @param format blank for the value's own
 */
public record Placeholder(String name, String format) {

    private static final Pattern SHAPE = Pattern.compile("\\{\\{\\s*([^{}|]*?)\\s*(?:\\|\\s*([^{}|]*?)\\s*)?}}");

    static Placeholder of(MatchResult match) {
        String format = match.group(2);
        return new Placeholder(match.group(1), format == null ? "" : format);
    }

    /** Those in a text, in order. */
    static List<Placeholder> in(String text) {
        return TextForm.of(text).places();
    }

    /** Where they stand in a text, in order. */
    static List<MatchResult> matches(String text) {
        return SHAPE.matcher(text).results().toList();
    }
}
