package org.boardpack.pack.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardpack.pack.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a Board pack is made: its pages, its wording in each language, its colours. Checked when read: what this holds can be composed.
 *
 * @param notReviewed keys of the Welsh texts that no Welsh speaker has reviewed
 */
public record BoardPackTemplate(
        PackLayout layout, Map<Language, Texts> texts, Theme theme, SortedSet<String> notReviewed) {

    private static final String FOLDER = "reports-templates/board-pack/";

    public BoardPackTemplate {
        texts = Map.copyOf(texts);
        notReviewed = Collections.unmodifiableSortedSet(new TreeSet<>(notReviewed));
    }

    /** The template that ships with the program. */
    public static BoardPackTemplate shipped() {
        return read(null);
    }

    /**
     * The template in a folder. A file that the folder does not have is the shipped one; its texts override the shipped ones one
     * by one.
     *
     * @param folder such as {@code workspace/reports-templates/board-pack}; it need not exist
     * @throws TemplateException naming every problem with its file and line
     */
    public static BoardPackTemplate in(Path folder) {
        return read(folder);
    }

    /** The wording in a language. */
    public Texts texts(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    private static BoardPackTemplate read(@Nullable Path folder) {
        Problems problems = new Problems();
        LayoutReader layoutReader = new LayoutReader(file("pack.yaml", folder), problems);
        PackLayout layout = layoutReader.read();
        Theme theme = ThemeReader.read(
                file("theme.yaml", folder), override("theme.yaml", folder) == null ? null : folder, problems);
        Map<Language, TextsReader> readers = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            TextsReader reader = new TextsReader(problems);
            for (String file : List.of("names", "texts")) {
                String name = file + "." + language.code() + ".yaml";
                reader.read(shippedFile(name), override(name, folder));
            }
            readers.put(language, reader);
        }
        new TextCheck(
                        readers,
                        layoutReader.usedTexts(),
                        file("pack.yaml", folder).name(),
                        problems)
                .check();
        problems.throwIfAny();
        Map<Language, Texts> texts = new LinkedHashMap<>();
        readers.forEach((language, reader) -> texts.put(language, reader.texts(language)));
        return new BoardPackTemplate(layout, texts, theme, notReviewed(folder));
    }

    /** A line a key; a line that begins with # is a remark. */
    private static SortedSet<String> notReviewed(@Nullable Path folder) {
        return file("not-reviewed.cy.txt", folder)
                .content()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TemplateFile file(String name, @Nullable Path folder) {
        TemplateFile own = override(name, folder);
        return own == null ? shippedFile(name) : own;
    }

    private static @Nullable TemplateFile override(String name, @Nullable Path folder) {
        Path path = folder == null ? null : folder.resolve(name);
        if (path == null || !Files.isRegularFile(path)) {
            return null;
        }
        try {
            // Bytes that are no UTF-8 become question marks in the text, which is better than no pack.
            return new TemplateFile(path.toString(), new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The template " + path + " cannot be read", unreadable);
        }
    }

    private static TemplateFile shippedFile(String name) {
        try (InputStream in = BoardPackTemplate.class.getResourceAsStream("/" + FOLDER + name)) {
            return new TemplateFile(
                    FOLDER + name, new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program's own template " + name + " cannot be read", unreadable);
        }
    }
}
