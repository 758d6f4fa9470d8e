package org.boardpack.job.packs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpack.job.workspace.Settings;
import org.boardpack.pack.Language;

/**
 * Which packs to write.
 *
 * @param organisations codes whose packs are wanted; empty: everybody's
 */
public record PackOrder(List<Language> languages, Set<PackFormat> formats, Set<String> organisations) {

    /** Every pack, in the languages of the settings. */
    public static PackOrder everything(Settings settings) {
        return new PackOrder(settings.languages(), Set.of(PackFormat.values()), Set.of());
    }

    /** Such as {@code en,cy;pdf,xlsx;}: for keeping. */
    public String asText() {
        return languages.stream().map(Language::code).collect(Collectors.joining(",")) + ";"
                + new TreeSet<>(formats).stream().map(PackFormat::ending).collect(Collectors.joining(",")) + ";"
                + String.join(",", new TreeSet<>(organisations));
    }

    public static PackOrder ofText(String text) {
        String[] parts = text.split(";", -1);
        return new PackOrder(
                words(parts[0]).map(Language::ofCode).toList(),
                words(parts[1]).map(PackFormat::ofEnding).collect(Collectors.toSet()),
                words(parts[2]).collect(Collectors.toSet()));
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.split(",")).filter(word -> !word.isEmpty());
    }
}
