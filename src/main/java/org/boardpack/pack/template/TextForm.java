package org.boardpack.pack.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;

/**
 * A text with its places found, so that it is taken apart once and filled often.
 *
 * @param words what stands before each place, and after the last
 */
record TextForm(List<String> words, List<Placeholder> places) {

    TextForm {
        words = List.copyOf(words);
        places = List.copyOf(places);
    }

    static TextForm of(String text) {
        List<String> words = new ArrayList<>();
        List<Placeholder> places = new ArrayList<>();
        int end = 0;
        for (MatchResult match : Placeholder.matches(text)) {
            words.add(text.substring(end, match.start()));
            places.add(Placeholder.of(match));
            end = match.end();
        }
        words.add(text.substring(end));
        return new TextForm(words, places);
    }

    String fill(Function<Placeholder, String> values) {
        if (places.isEmpty()) {
            return words.get(0);
        }
        StringBuilder filled = new StringBuilder(words.get(0));
        for (int i = 0; i < places.size(); i++) {
            filled.append(values.apply(places.get(i))).append(words.get(i + 1));
        }
        return filled.toString();
    }
}
