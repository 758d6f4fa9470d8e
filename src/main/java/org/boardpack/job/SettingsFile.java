package org.boardpack.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code boardpack.yaml}. Keys may be nested ({@code disclosure:} then {@code enabled:}) or dotted ({@code disclosure.enabled:}). */
final class SettingsFile {

    private static final List<String> KEYS = List.of(
            "disclosure.enabled",
            "disclosure.threshold",
            "inactive-staff",
            "nhs-leaver-evidence",
            "average",
            "hot-spots.minimum-staff",
            "rates.decimals",
            "languages",
            "spc.dialect",
            "spc.run-length",
            "store.url",
            "store.cipher",
            "store.key-file",
            "threads",
            "nation.code",
            "nation.name",
            "inbox.settle-seconds",
            "inbox.poll-seconds",
            "schedule",
            "keep.originals-months",
            "keep.quarantine-days",
            "keep.receipts-months",
            "keep.history-months",
            "keep.logs-months");

    private static final LocalDateTime LEAP_YEAR = LocalDateTime.of(2024, 1, 1, 0, 0);

    private final Path file;
    private final Map<String, Object> values = new TreeMap<>();

    private SettingsFile(Path file) {
        this.file = file;
    }

    /**
     * The settings of a workspace; the defaults where there is no file.
     *
     * @throws SettingsException in words for people
     */
    static Settings read(Path file) {
        SettingsFile settings = new SettingsFile(file);
        if (Files.exists(file)) {
            settings.load();
        }
        return settings.settings();
    }

    /** What a file sets that an edition can rest on, in a form of its own: where the store is, and how to get in, is left out. */
    static byte[] pinnable(Path file) {
        SettingsFile settings = new SettingsFile(file);
        if (Files.exists(file)) {
            settings.load();
        }
        settings.values.keySet().removeIf(key -> key.startsWith("store."));
        return new Yaml().dump(settings.values).getBytes(StandardCharsets.UTF_8);
    }

    private void load() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Object root = new Yaml(new SafeConstructor(options)).load(Files.readString(file));
            if (root instanceof Map<?, ?> map) {
                flatten("", map);
            } else if (root != null) {
                throw new SettingsException(file + ": write one setting a line, such as \"languages: [en, cy]\".");
            }
        } catch (YAMLException notYaml) {
            throw new SettingsException(
                    file + " cannot be read: " + firstLine(notYaml) + ". Compare it with the example in the README.");
        } catch (CharacterCodingException notUtf8) {
            throw new SettingsException(file + " is not UTF-8 text; save it again with the encoding UTF-8.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String firstLine(YAMLException problem) {
        return String.valueOf(problem.getMessage())
                .lines()
                .reduce("", (all, line) -> all.isEmpty() ? line.strip() : all + " " + line.strip());
    }

    private void flatten(String prefix, Map<?, ?> map) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = prefix + entry.getKey();
            if (entry.getValue() instanceof Map<?, ?> nested) {
                flatten(key + ".", nested);
            } else if (KEYS.contains(key)) {
                put(key, entry.getValue());
            } else if (entry.getValue() != null || !isHeadingOfSettings(key)) {
                throw new SettingsException(file + ": there is no setting \"" + key + "\"; the settings are "
                        + String.join(", ", KEYS) + ".");
            }
        }
    }

    private void put(String key, @Nullable Object value) {
        if (value != null && values.put(key, value) != null) {
            throw new SettingsException(file + ": \"" + key + "\" is set twice; keep one of the two.");
        }
    }

    /** Such as {@code disclosure:} with every line below it commented out. */
    private static boolean isHeadingOfSettings(String key) {
        return KEYS.stream().anyMatch(known -> known.startsWith(key + "."));
    }

    private Settings settings() {
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
                Optional.ofNullable(text("store.url")).filter(url -> !url.equals("embedded")),
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
