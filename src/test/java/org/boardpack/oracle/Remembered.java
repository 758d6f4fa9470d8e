package org.boardpack.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Answers that were worked out before: the same question is asked for every metric and window. */
final class Remembered<T> {

    /** Of a {@code YearMonth} the month is in the five uppermost bits of the hash, which a map hardly looks at. */
    private record Question(List<Object> words) {
        @Override
        public int hashCode() {
            int hash = words.hashCode();
            return hash ^ hash >>> 27;
        }
    }

    private final Map<Question, T> answers = new HashMap<>();

    T get(List<Object> words, Supplier<T> answer) {
        Question question = new Question(words);
        T known = answers.get(question);
        if (known == null) {
            known = answer.get();
            answers.put(question, known);
        }
        return known;
    }
}
