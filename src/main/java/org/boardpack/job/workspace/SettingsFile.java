package org.boardpack.job.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code boardpack.yaml}. Keys may be nested ({@code disclosure:} then {@code enabled:}) or dotted ({@code disclosure.enabled:}). */
public final class SettingsFile {

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
    public static Settings read(Path file) {
        SettingsFile settings = new SettingsFile(file);
        if (Files.exists(file)) {
            settings.load();
        }
        return new SettingValues(file, settings.values).settings();
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
                    file + " cannot be read: " + where(notYaml) + ". Compare it with the example in the README.");
        } catch (CharacterCodingException notUtf8) {
            throw new SettingsException(file + " is not UTF-8 text; save it again with the encoding UTF-8.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Never with the line itself, as YAML's own message has it: a password may stand there. */
    private static String where(YAMLException problem) {
        return problem instanceof MarkedYAMLException marked && marked.getProblemMark() != null
                ? "line " + (marked.getProblemMark().getLine() + 1) + ", column "
                        + (marked.getProblemMark().getColumn() + 1) + ": " + marked.getProblem()
                : "it holds a character that cannot stand in it, or more than one document";
    }

    private void flatten(String prefix, Map<?, ?> map) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = prefix + entry.getKey();
            // Only what can hold settings: YAML can nest a thing in itself.
            if (entry.getValue() instanceof Map<?, ?> nested && isHeadingOfSettings(key)) {
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
}
