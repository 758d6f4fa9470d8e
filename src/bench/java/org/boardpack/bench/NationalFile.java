package org.boardpack.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.practice.Practice;
import org.boardpack.practice.PracticeSettings;

/** One month of staff in post of a whole made-up nation, in one file. */
final class NationalFile {

    private static final int PEOPLE_AN_ORGANISATION = 5_000;

    private NationalFile() {}

    /** Of about so many rows: some people have two assignments. */
    static Path make(Path folder, int people) throws IOException {
        Practice.generate(
                PracticeSettings.of(people, Math.max(1, people / PEOPLE_AN_ORGANISATION), 1, 20250331), folder);
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder)) {
            files = tree.filter(file -> file.getFileName().toString().startsWith("staff-in-post_"))
                    .sorted()
                    .toList();
        }
        Path nation = folder.resolve("nation.csv");
        try (Writer out = Files.newBufferedWriter(nation)) {
            for (Path file : files) {
                try (Stream<String> lines = Files.lines(file)) {
                    Iterator<String> wanted =
                            lines.skip(file.equals(files.get(0)) ? 0 : 1).iterator();
                    while (wanted.hasNext()) {
                        out.append(wanted.next()).append('\n');
                    }
                }
            }
        }
        return nation;
    }
}
