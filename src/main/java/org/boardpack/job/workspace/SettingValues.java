package org.boardpack.job.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.boardpack.metrics.Method;
import org.boardpack.pack.Language;
import org.boardpack.statistics.spc.Dialect;
import org.boardpack.statistics.spc.SpcRules;
import org.boardpack.workforce.OrganisationTable;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * What a file of settings says, as settings: what it does not say is as usual, and a value that cannot be is refused, with what can.
 *
 * @param file named where something is refused
 * @param values by dotted key, as YAML has them
 */
record SettingValues(Path file, Map<String, Object> values) {

    private static final LocalDateTime LEAP_YEAR = LocalDateTime.of(2024, 1, 1, 0, 0);

    /** @throws SettingsException in words for people */
    Settings settings() {
        Settings defaults = Settings.defaults();
        Method method = new Method(
                choice(
                        "inactive-staff",
                        defaults.method().inactiveStaff(),
                        byWord(Method.InactiveStaff.values(), Method.InactiveStaff::word)),
                choice("average", defaults.method().average(), byWord(Method.Average.values(), Method.Average::word)),
                choice(
                        "nhs-leaver-evidence",
                        defaults.method().nhsLeaverEvidence(),
                        byWord(Method.NhsLeaverEvidence.values(), Method.NhsLeaverEvidence::word)));
        return new Settings(
                choice("disclosure.enabled", defaults.disclosureEnabled(), Map.of("true", true, "false", false)),
                number("disclosure.threshold", defaults.suppressionThreshold(), 1, 100),
                method,
                number("hot-spots.minimum-staff", defaults.hotSpotMinimumStaff(), 1, 9999),
                number("rates.decimals", defaults.ratesDecimals(), 0, 5),
                languages(defaults.languages()),
                spc(defaults.spc()),
                Optional.ofNullable(text("store.url")).flatMap(url -> DatabaseAddress.of(file, url)),
                new StoreCipher(
                        choice("store.cipher", false, Map.of("none", false, "aes", true)),
                        Optional.ofNullable(text("store.key-file"))),
                number("threads", defaults.threads(), 1, 64),
                new OrganisationTable.Nation(
                        textOr("nation.code", defaults.nation().code()),
                        textOr("nation.name", defaults.nation().name())),
                pickUp(defaults.pickUp()),
                retention(defaults.retention()));
    }

    private Retention retention(Retention defaults) {
        return new Retention(
                number("keep.originals-months", defaults.originalsMonths(), 1, 9999),
                number("keep.quarantine-days", defaults.quarantineDays(), 1, 9999),
                number("keep.receipts-months", defaults.receiptsMonths(), 1, 9999),
                number("keep.history-months", defaults.historyMonths(), 1, 9999),
                number("keep.logs-months", defaults.logsMonths(), 1, 9999));
    }

    private SpcRules spc(SpcRules defaults) {
        SpcRules rules =
                SpcRules.of(choice("spc.dialect", defaults.dialect(), byWord(Dialect.values(), Dialect::word)));
        try {
            return rules.withRunLength(number("spc.run-length", defaults.runLength(), 6, 7));
        } catch (IllegalArgumentException unknownThere) {
            throw new SettingsException(file + ": \"spc.run-length\": " + unknownThere.getMessage());
        }
    }

    private PickUp pickUp(PickUp defaults) {
        return new PickUp(
                Duration.ofSeconds(
                        number("inbox.settle-seconds", (int) defaults.settle().toSeconds(), 0, 3600)),
                Duration.ofSeconds(
                        number("inbox.poll-seconds", (int) defaults.poll().toSeconds(), 1, 3600)),
                Optional.ofNullable(text("schedule")).map(this::schedule));
    }

    private CronExpression schedule(String given) {
        if (CronExpression.isValidExpression(given)) {
            CronExpression schedule = CronExpression.parse(given);
            if (schedule.next(LEAP_YEAR) == null) {
                throw new SettingsException(file + ": \"schedule: " + given
                        + "\" never comes: there is no such day. Choose one that every month has.");
            }
            return schedule;
        }
        throw new SettingsException(file + ": \"schedule: " + given
                + "\" cannot be; write second, minute, hour, day of the month, month and day of the week, such as"
                + " \"0 0 7 6 * *\" for 07:00 on the 6th.");
    }

    private static <T> Map<String, T> byWord(T[] choices, Function<T, String> word) {
        Map<String, T> byWord = new TreeMap<>();
        for (T choice : choices) {
            byWord.put(word.apply(choice), choice);
        }
        return byWord;
    }

    private @Nullable String text(String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString().strip();
    }

    private String textOr(String key, String otherwise) {
        String given = text(key);
        if (given != null && given.isEmpty()) {
            throw new SettingsException(file + ": \"" + key + "\" is empty; write something, or leave the line out.");
        }
        return given == null ? otherwise : given;
    }

    private <T> T choice(String key, T otherwise, Map<String, T> choices) {
        String given = text(key);
        if (given == null) {
            return otherwise;
        }
        Map<String, T> inOrder = new LinkedHashMap<>(new TreeMap<>(choices));
        T chosen = inOrder.get(given);
        if (chosen == null) {
            throw new SettingsException(file + ": \"" + key + ": " + given + "\" cannot be; choose one of "
                    + String.join(", ", inOrder.keySet()) + ".");
        }
        return chosen;
    }

    private int number(String key, int otherwise, int least, int most) {
        String given = text(key);
        if (given == null) {
            return otherwise;
        }
        if (given.matches("\\d{1,4}") && Integer.parseInt(given) >= least && Integer.parseInt(given) <= most) {
            return Integer.parseInt(given);
        }
        throw new SettingsException(file + ": \"" + key + ": " + given + "\" cannot be; write a whole number from "
                + least + " to " + most + ".");
    }

    private List<Language> languages(List<Language> otherwise) {
        Object given = values.get("languages");
        if (given == null) {
            return otherwise;
        }
        List<?> codes = given instanceof List<?> list ? list : List.of(given);
        if (codes.isEmpty()) {
            throw new SettingsException(
                    file + ": \"languages: []\" leaves no language to write in; choose en, cy or both.");
        }
        try {
            return codes.stream()
                    .map(code -> Language.ofCode(String.valueOf(code)))
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException unknown) {
            throw new SettingsException(file + ": languages: " + unknown.getMessage() + ".");
        }
    }
}
