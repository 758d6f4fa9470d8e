package org.boardpack.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Severity;
import org.boardpack.quality.SourceLine;
import org.jspecify.annotations.Nullable;

/** Collects what is found in one file, grouped by rule, column and listed value; every row is counted, the first one is placed. */
final class FindingLog {

    /** Different listed values that a rule and column are reported for; beyond it they are counted together. */
    private static final int MOST_VALUES = 20;

    private static final String OTHERS = "further values";

    /** Errors first, then holds, warnings and notes; in each the most frequent first. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::count, Comparator.reverseOrder())
            .thenComparing(finding -> finding.firstAt().line())
            .thenComparing(Finding::code);

    private record Group(Rule rule, @Nullable String heading, String read) {}

    private static final class Tally {
        private final SourceLine firstAt;
        private final Map<String, String> facts;
        private long count;
        /** What listeners were told of the group; null as long as nobody listens. */
        private @Nullable Finding told;

        Tally(SourceLine firstAt, Map<String, String> facts) {
            this(firstAt, facts, 0);
        }

        Tally(SourceLine firstAt, Map<String, String> facts, long count) {
            this.firstAt = firstAt;
            this.facts = facts;
            this.count = count;
        }
    }

    private final RuleBook rules;
    private final Map<Group, Tally> tallies = new LinkedHashMap<>();
    private final Map<Group, Integer> valuesSeen = new HashMap<>();
    private final UnlistedValues unlisted = new UnlistedValues();
    private String prefix = "FIL";
    private boolean rowIsDoubtful;
    private long owner;
    private Places places = Places.LINES;
    private long additions;
    private boolean errors;
    private @Nullable BiConsumer<SourceLine, Finding> listener;
    private List<UnlistedValue> repeatable = List.of();

    FindingLog(RuleBook rules) {
        this.rules = rules;
    }

    /** From here on the rules' codes open with the extract's own letters. */
    void speakOf(ExtractDeclaration extract) {
        prefix = extract.rulePrefix();
    }

    /** Tells of every single place, which costs time that only a bad file's owner gains from. */
    void tell(BiConsumer<SourceLine, Finding> whoListens, List<UnlistedValue> mayBeRepeated) {
        listener = whoListens;
        repeatable = mayBeRepeated;
    }

    /** Whose the row being read is: a person's, or in an extract that is not about people its own. */
    void rowIsOf(long whose) {
        owner = whose;
    }

    /** Whether the row being read has probably slipped: then what stands under a heading may be somebody's name and is not repeated. */
    void rowIsDoubtful(boolean doubtful) {
        rowIsDoubtful = doubtful;
    }

    /** From here on the findings are placed as it says. */
    void placeBy(Places filePlaces) {
        places = filePlaces;
    }

    void add(Rule rule, long line) {
        add(rule, line, null, "", Map::of);
    }

    void add(Rule rule, long line, @Nullable String heading) {
        add(rule, line, heading, "", Map::of);
    }

    void add(Rule rule, long line, @Nullable String heading, String detail) {
        add(rule, line, heading, "", () -> Map.of("detail", detail));
    }

    /**
     * @param read the listed value that was read, blank where it must not be shown
     * @param facts what fills the braces of the rule's words; asked for once a group
     */
    void add(Rule rule, long line, @Nullable String heading, String read, Supplier<Map<String, String>> facts) {
        Group group = new Group(rule, heading, read);
        Tally tally = tallies.get(group);
        count(group, tally == null ? open(group, place(line, heading), facts) : tally, () -> place(line, heading));
    }

    /** That a column means the same as another one; of two alike the heading does not tell which is meant. */
    void addDoubled(Rule rule, long line, String heading, int position, String other, int used) {
        SourceLine at = places.at(line, position);
        String column = places.column(position);
        Group group = new Group(rule, heading, column);
        String detail = '"' + other + "\" (" + places.column(used) + ")";
        count(group, open(group, at, () -> Map.of("read", column, "detail", detail)), () -> at);
    }

    private void count(Group group, Tally tally, Supplier<SourceLine> at) {
        count(group.rule);
        tally.count++;
        if (listener != null) {
            if (tally.told == null) {
                tally.told = finding(group, tally);
            }
            listener.accept(at.get(), tally.told);
        }
    }

    private SourceLine place(long line, @Nullable String heading) {
        return line == 0 ? SourceLine.WHOLE_FILE : places.at(line, heading);
    }

    /** A value outside of its code list. */
    void addUnlisted(UnlistedColumn column, long line, String text) {
        count(column.rule());
        String kept = rowIsDoubtful ? UnlistedValues.BEYOND : text;
        unlisted.add(column, line, owner, kept);
        if (listener != null) {
            listener.accept(
                    place(line, column.heading()), finding(UnlistedValues.remark(column, line, kept, repeatable)));
        }
    }

    private void count(Rule rule) {
        additions++;
        errors |= rules.of(rule).severity() == Severity.ERROR;
    }

    /** So many rows at once. */
    void addAll(Rule rule, long firstLine, long rows) {
        addAll(rule, firstLine, rows, "");
    }

    void addAll(Rule rule, long firstLine, long rows, String detail) {
        if (rows > 0) {
            add(rule, firstLine, null, detail);
            Tally tally = tallies.get(new Group(rule, null, ""));
            if (tally != null) {
                tally.count += rows - 1;
            }
        }
    }

    private Tally open(Group group, SourceLine firstAt, Supplier<Map<String, String>> facts) {
        int values = valuesSeen.merge(new Group(group.rule, group.heading, ""), 1, Integer::sum);
        if (values <= MOST_VALUES) {
            Tally tally = new Tally(firstAt, facts.get());
            tallies.put(group, tally);
            return tally;
        }
        Group others = new Group(group.rule, group.heading, OTHERS);
        return tallies.computeIfAbsent(others, unseen -> {
            Map<String, String> known = new HashMap<>(facts.get());
            known.put("read", facts.get().getOrDefault("others", OTHERS));
            known.put("nearest", "");
            return new Tally(firstAt, known);
        });
    }

    boolean hasErrors() {
        return errors;
    }

    /** Grows with every finding: tells whether something was found since. */
    long additions() {
        return additions;
    }

    /** The values outside of code lists that may be repeated. */
    List<UnlistedValue> unlisted() {
        return unlisted.repeatable();
    }

    /** In the order in which people read them. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        tallies.forEach((group, tally) -> findings.add(finding(group, tally)));
        unlisted.remarks().forEach(remark -> findings.add(finding(remark)));
        findings.sort(ORDER);
        return List.copyOf(findings);
    }

    private Finding finding(UnlistedValues.Remark remark) {
        return finding(
                new Group(remark.rule(), remark.heading(), ""),
                new Tally(place(remark.line(), remark.heading()), remark.facts(), remark.rows()));
    }

    private Finding finding(Group group, Tally tally) {
        RuleBook.Words words = rules.of(group.rule);
        return new Finding(
                words.code(prefix),
                words.severity(),
                tally.count,
                tally.firstAt,
                group.heading,
                filled(words.what(), group, tally),
                filled(words.doThis(), group, tally));
    }

    private static String filled(String words, Group group, Tally tally) {
        String text = words.replace("{column}", group.heading == null ? "" : group.heading);
        for (Map.Entry<String, String> fact : tally.facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        for (String unused : Set.of("{detail}", "{nearest}", "{read}")) {
            text = text.replace(unused, "");
        }
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
