package org.boardpack.job.basis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpack.job.workspace.Settings;
import org.boardpack.metrics.Method;
import org.boardpack.metrics.ScopeRules;
import org.boardpack.pack.Language;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.ScopeType;

/**
 * By what rules an edition was made, kept with it: settings and reference lists may change, what an edition rests on does not.
 *
 * @param settings that figures depend on, by name
 * @param members the scopes that each organisation's files count in, by the code on the files
 * @param names of scopes in each language
 */
public record EditionBasis(
        SortedMap<String, String> settings,
        ScopeRules rules,
        SortedMap<String, SortedSet<Scope>> members,
        Map<Language, SortedMap<Scope, String>> names) {

    private static final String SETTING = "setting";
    private static final String MEMBER = "member";
    private static final String NAME = "name.";

    /** Editions from before the list was asked kept none: that one category counted. */
    private static final String SICKNESS = "absences that are sickness";

    public static EditionBasis of(EditionInputs inputs) {
        SortedMap<String, String> settings = new TreeMap<>();
        Settings given = inputs.settings();
        settings.put("definitions", Method.DEFINITIONS);
        settings.put("disclosure.enabled", String.valueOf(given.disclosureEnabled()));
        settings.put("disclosure.threshold", String.valueOf(given.suppressionThreshold()));
        settings.put("inactive-staff", given.method().inactiveStaff().word());
        settings.put("average", given.method().average().word());
        settings.put("nhs-leaver-evidence", given.method().nhsLeaverEvidence().word());
        settings.put("rates.decimals", String.valueOf(given.ratesDecimals()));
        SortedMap<String, SortedSet<Scope>> members = new TreeMap<>();
        inputs.organisationsWithFigures()
                .forEach(code -> members.put(
                        code, new TreeSet<>(inputs.organisations().scopesOf(code, inputs.month(), inputs.month()))));
        Map<Language, SortedMap<Scope, String>> names = new HashMap<>();
        for (Language language : Language.values()) {
            SortedMap<Scope, String> ofLanguage = new TreeMap<>();
            members.values().stream()
                    .flatMap(Set::stream)
                    .forEach(scope -> ofLanguage.put(
                            scope, inputs.organisations().nameOf(scope, inputs.month(), language == Language.WELSH)));
            names.put(language, ofLanguage);
        }
        return new EditionBasis(settings, inputs.rules(), members, names);
    }

    /** The method of settings and lists together: the same id, the same way of counting. */
    public String methodId() {
        Fingerprint lists = new Fingerprint();
        lists().values().forEach(list -> lists.add(new TreeSet<>(list)));
        return method().id() + "-" + lists.hex().substring(0, 6);
    }

    public Method method() {
        return new Method(
                choice(Method.InactiveStaff.values(), Method.InactiveStaff::word, "inactive-staff"),
                choice(Method.Average.values(), Method.Average::word, "average"),
                choice(Method.NhsLeaverEvidence.values(), Method.NhsLeaverEvidence::word, "nhs-leaver-evidence"));
    }

    private <T> T choice(T[] choices, java.util.function.Function<T, String> word, String setting) {
        for (T choice : choices) {
            if (word.apply(choice).equals(settings.get(setting))) {
                return choice;
            }
        }
        throw new IllegalStateException("an edition keeps no " + setting);
    }

    /** Counts of people below this are hidden; 0 when the edition hides nothing. */
    public int threshold() {
        return Boolean.parseBoolean(settings.get("disclosure.enabled")) ? number("disclosure.threshold") : 0;
    }

    int ratesDecimals() {
        return number("rates.decimals");
    }

    private int number(String setting) {
        return Integer.parseInt(settings.getOrDefault(setting, "0"));
    }

    /** The codes on the files that a scope's figures are made from. */
    public SortedSet<String> filesOf(Scope scope) {
        SortedSet<String> codes = new TreeSet<>();
        members.forEach((code, scopes) -> {
            if (scopes.contains(scope)) {
                codes.add(code);
            }
        });
        return codes;
    }

    /** What is counted otherwise than it was by an earlier basis, in words. */
    List<String> changesSince(EditionBasis earlier) {
        List<String> changes = new ArrayList<>();
        for (String setting : List.of("definitions", "average", "inactive-staff", "nhs-leaver-evidence")) {
            String was = earlier.settings.getOrDefault(setting, "");
            String is = settings.getOrDefault(setting, "");
            if (!is.equals(was)) {
                changes.add(setting + ": " + is + " instead of " + was);
            }
        }
        lists().forEach((name, is) -> {
            Set<String> was = earlier.lists().getOrDefault(name, Set.of());
            difference(is, was).forEach(value -> changes.add(name + ": \"" + value + "\" is new"));
            difference(was, is).forEach(value -> changes.add(name + ": \"" + value + "\" is gone"));
        });
        return changes;
    }

    private static SortedSet<String> difference(Set<String> one, Set<String> other) {
        SortedSet<String> rest = new TreeSet<>(one);
        rest.removeAll(other);
        return rest;
    }

    private SortedMap<String, Set<String>> lists() {
        return new TreeMap<>(Map.of(
                "statuses in active service",
                rules.activeStatuses(),
                "statuses away",
                rules.inactiveStatuses(),
                "categories that count",
                rules.categoriesThatCount(),
                SICKNESS,
                rules.absencesThatCount(),
                "resident doctors",
                rules.residentDoctors(),
                "reasons that are no turnover",
                rules.reasonsThatAreNoTurnover(),
                "destinations inside the NHS",
                rules.destinationsInsideTheNhs()));
    }

    public ExtractTable toTable() {
        BasisRows rows = new BasisRows();
        settings.forEach((name, value) -> rows.add(SETTING, name, value));
        lists().forEach((name, values) -> new TreeSet<>(values).forEach(value -> rows.add(name, "", value)));
        members.forEach((code, scopes) -> scopes.forEach(scope -> rows.add(MEMBER, code, word(scope))));
        for (Language language : Language.values()) {
            names.getOrDefault(language, new TreeMap<>())
                    .forEach((scope, name) -> rows.add(NAME + language.code(), word(scope), name));
        }
        return rows.table();
    }

    public static EditionBasis ofTable(ExtractTable table) {
        BasisRows rows = BasisRows.of(table);
        SortedMap<String, SortedSet<Scope>> members = new TreeMap<>();
        rows.of(MEMBER)
                .forEach(row -> members.computeIfAbsent(row.which(), unseen -> new TreeSet<>())
                        .add(scope(row.value())));
        Map<Language, SortedMap<Scope, String>> names = new HashMap<>();
        for (Language language : Language.values()) {
            SortedMap<Scope, String> ofLanguage = new TreeMap<>();
            rows.of(NAME + language.code()).forEach(row -> ofLanguage.put(scope(row.which()), row.value()));
            names.put(language, ofLanguage);
        }
        SortedMap<String, String> settings = new TreeMap<>();
        rows.of(SETTING).forEach(row -> settings.put(row.which(), row.value()));
        return new EditionBasis(
                settings,
                new ScopeRules(
                        rows.values("statuses in active service"),
                        rows.values("statuses away"),
                        rows.values("categories that count"),
                        rows.values(SICKNESS).isEmpty() ? Set.of("Sickness") : rows.values(SICKNESS),
                        rows.values("resident doctors"),
                        rows.values("reasons that are no turnover"),
                        rows.values("destinations inside the NHS")),
                members,
                names);
    }

    private static String word(Scope scope) {
        return scope.type().id() + ":" + scope.code();
    }

    private static Scope scope(String word) {
        int colon = word.indexOf(':');
        return new Scope(ScopeType.ofId(word.substring(0, colon)), word.substring(colon + 1));
    }
}
