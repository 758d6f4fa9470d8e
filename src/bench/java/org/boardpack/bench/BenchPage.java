package org.boardpack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code src/docs/benchmarks.md}: each benchmark writes its own section and leaves the others. */
final class BenchPage {

    private static final Path PAGE = Path.of("src/docs/benchmarks.md");

    private BenchPage() {}

    /**
     * @param heading of the section, without the marks
     * @param text under it
     */
    static void write(String heading, String text) throws IOException {
        String page = Files.readString(PAGE);
        String mark = "## " + heading + "\n";
        int from = page.indexOf(mark);
        int to = from < 0 ? -1 : page.indexOf("\n## ", from);
        String before = from < 0 ? page.stripTrailing() + "\n\n" : page.substring(0, from);
        String after = to < 0 ? "" : page.substring(to);
        Files.writeString(PAGE, before + mark + "\n" + text.strip() + "\n" + after);
        System.out.println(text);
    }
}
