package org.boardpack.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Answers that were worked out before: the same question is asked for every metric and window. */
final class Remembered<T> {

    private final Map<List<Object>, T> answers = new HashMap<>();

    T get(List<Object> question, Supplier<T> answer) {
        T known = answers.get(question);
        if (known == null) {
            known = answer.get();
            answers.put(question, known);
        }
        return known;
    }
}
