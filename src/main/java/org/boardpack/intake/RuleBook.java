package org.boardpack.intake;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.boardpack.quality.Severity;

/** What is said when a rule is broken: {@code extracts/rules.yaml}. */
final class RuleBook {

    /**
     * A rule's words.
     *
     * @param prefix opens the rule's code when no extract is known; blank: the extract's own
     */
    record Words(int number, String prefix, Severity severity, String what, String doThis) {

        /** Such as {@code LVR-014}. */
        String code(String extractPrefix) {
            return (prefix.isEmpty() ? extractPrefix : prefix) + String.format(Locale.ROOT, "-%03d", number);
        }
    }

    private final Map<Rule, Words> words = new EnumMap<>(Rule.class);

    RuleBook(Yaml rules) {
        for (Rule rule : Rule.values()) {
            Yaml entry = rules.section(rule.id());
            words.put(
                    rule,
                    new Words(
                            entry.integer("number", 0),
                            entry.text("prefix", ""),
                            Severity.valueOf(entry.text("severity").toUpperCase(Locale.ROOT)),
                            entry.text("what"),
                            entry.text("do")));
        }
    }

    Words of(Rule rule) {
        return Objects.requireNonNull(words.get(rule));
    }
}
