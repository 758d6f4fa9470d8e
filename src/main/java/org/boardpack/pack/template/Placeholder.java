package org.boardpack.pack.template;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text that is filled when the pack is made: {@code {{value}}} or {@code {{value|format}}}. There are no expressions.
 *
 * @param format blank for the value's own
 */
public record Placeholder(String name, String format) {

    private static final Pattern SHAPE = Pattern.compile("\\{\\{\\s*([^{}|]*?)\\s*(?:\\|\\s*([^{}|]*?)\\s*)?}}");

    private static Placeholder of(MatchResult match) {
        String format = match.group(2);
        return new Placeholder(match.group(1), format == null ? "" : format);
    }

    /** Those in a text, in order. */
    static List<Placeholder> in(String text) {
        return SHAPE.matcher(text).results().map(Placeholder::of).toList();
    }

    static String fill(String text, Function<Placeholder, String> values) {
        return SHAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(values.apply(of(match))));
    }
}
