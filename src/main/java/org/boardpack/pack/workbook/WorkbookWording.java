package org.boardpack.pack.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.boardpack.metrics.Metric;
import org.boardpack.pack.Language;
import org.jspecify.annotations.Nullable;

/**
 * The words of the workbook in every language: {@code workbook.en.yaml} and {@code workbook.cy.yaml}, and beside each
 * {@code names.en.yaml} and {@code names.cy.yaml} with what metrics and staff groups are called, which the PDF goes by too. A
 * workspace may hold its own copies, whole or in part; what they do not say comes from the built-in ones. Immutable.
 */
public final class WorkbookWording {

    private static final String BUILT_IN = "/reports-templates/board-pack/";

    private static final List<String> FILES = List.of("workbook", "names");

    private final Map<Language, Wording> byLanguage;

    private WorkbookWording(Map<Language, Wording> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** The wording that comes with the program. */
    public static WorkbookWording builtIn() {
        return load(null);
    }

    /**
     * The built-in wording, overridden by the files in the folder that exist.
     *
     * @param boardPackTemplates usually the workspace's {@code reports-templates/board-pack}; need not exist
     * @throws WordingException when a file cannot be read, or names a text or a value that there is not
     */
    public static WorkbookWording loadedFrom(Path boardPackTemplates) {
        return load(boardPackTemplates);
    }

    private static WorkbookWording load(@Nullable Path folder) {
        Map<Language, Wording> byLanguage = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> texts = new TreeMap<>();
            for (String file : FILES) {
                texts.putAll(texts(folder, file, language));
            }
            Wording wording = new Wording(texts);
            SheetNames.check(fileName(FILES.get(0), language), wording);
            byLanguage.put(language, wording);
        }
        return new WorkbookWording(byLanguage);
    }

    /** Every text that the English file has, in the language. */
    private static Map<String, String> texts(@Nullable Path folder, String file, Language language) {
        WordingFile pattern = builtIn(file, Language.ENGLISH);
        WordingFile builtIn = builtIn(file, language);
        builtIn.checkAgainst(pattern);
        Map<String, String> texts = texts(builtIn);
        Path own = folder == null ? null : folder.resolve(fileName(file, language));
        if (own != null && Files.isRegularFile(own)) {
            WordingFile override = read(own);
            override.checkAgainst(pattern);
            texts.putAll(texts(override));
        }
        Wording complete = new Wording(texts);
        pattern.entries().keySet().forEach(complete::text);
        return texts;
    }

    private static Map<String, String> texts(WordingFile file) {
        Map<String, String> texts = new TreeMap<>();
        file.entries().forEach((key, entry) -> texts.put(key, entry.text()));
        return texts;
    }

    private static WordingFile builtIn(String file, Language language) {
        String name = fileName(file, language);
        try (InputStream in = Objects.requireNonNull(
                        WorkbookWording.class.getResourceAsStream(BUILT_IN + name), BUILT_IN + name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return WordingFile.read(name, reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static WordingFile read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return WordingFile.read(file.toString(), reader);
        } catch (IOException unreadable) {
            throw new WordingException(
                    "[" + file + "] cannot be read; save it as UTF-8 text and check that you may open it");
        }
    }

    private static String fileName(String file, Language language) {
        return file + "." + language.code() + ".yaml";
    }

    /** What a metric is called and means. */
    public MetricWords metric(Metric metric, Language language) {
        String key = "metric." + metric.id() + ".";
        Wording words = in(language);
        return new MetricWords(words.text(key + "name"), words.text(key + "definition"), words.text(key + "source"));
    }

    /** A word that the workbook has for what the contract calls by an id, such as {@code windows} and {@code month}. */
    public String word(Language language, String list, String id) {
        return in(language).text(list + "." + id);
    }

    Wording in(Language language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }
}
