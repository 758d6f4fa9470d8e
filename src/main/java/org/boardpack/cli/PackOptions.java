package org.boardpack.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.boardpack.job.Boardpack;
import org.boardpack.job.packs.PackFormat;
import org.boardpack.job.packs.PackOrder;
import org.boardpack.pack.Language;
import picocli.CommandLine.Option;

/** Which packs to write. */
final class PackOptions {

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            description = "Languages of the packs: en, cy. Default: those of boardpack.yaml.")
    private List<String> languages = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "Formats of the packs: pdf, xlsx. Default: both.")
    private List<String> formats = List.of();

    /** Checks what was typed before any work starts. */
    void check() {
        languages.forEach(Language::ofCode);
        formats.forEach(PackFormat::ofEnding);
    }

    PackOrder order(Boardpack boardpack, Set<String> organisations) {
        List<Language> wanted = languages.isEmpty()
                ? boardpack.settings().languages()
                : languages.stream().map(Language::ofCode).distinct().toList();
        Set<PackFormat> in = new TreeSet<>();
        formats.forEach(format -> in.add(PackFormat.ofEnding(format)));
        return new PackOrder(wanted, in.isEmpty() ? Set.of(PackFormat.values()) : in, organisations);
    }
}
