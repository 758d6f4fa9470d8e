package org.boardpack.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** {@code sample-data/broken/README.md}, made from {@code expected.yaml}: {@code java ... BrokenSamplesPage} writes it again. */
final class BrokenSamplesPage {

    static final Path FILE = BrokenSample.FOLDER.resolve("README.md");

    private static final String OPENING = """
            # Odd and broken files, and what Boardpack says about them

            One small file for each quirk that Boardpack puts up with and each rule that a file can break. Everything in
            them is invented; identifiers begin with `SYN`. Look at one, then try `boardpack validate FILE`.

            What is expected of each file is in `expected.yaml`; this page is made from it. A test reads every file and
            compares: verdict, kind, what the file looks like, rows, what is loaded, and every finding with its code,
            line and column. It fails when a rule of `src/main/resources/extracts/rules.yaml` has no file here. To add
            one, put the file here and its entry into `expected.yaml`, and let `BrokenSamplesPage` of the tests write
            this page again. Limits of a size that no sample has (long cells, rows and files) and hostile workbooks are
            built by tests; what Boardpack says in the light of other files needs those files.
            """;

    private BrokenSamplesPage() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, text(BrokenSample.all()));
    }

    static String text(List<BrokenSample> samples) {
        StringBuilder page = new StringBuilder(OPENING);
        String group = "";
        for (BrokenSample sample : samples) {
            if (!sample.group().equals(group)) {
                group = sample.group();
                page.append("\n## ")
                        .append(group)
                        .append("\n\n| file | what is special | verdict | findings |\n|---|---|---|---|\n");
            }
            page.append("| [")
                    .append(sample.name())
                    .append("](")
                    .append(sample.name())
                    .append(") | ")
                    .append(sample.about())
                    .append(" | ")
                    .append(sample.said().verdict())
                    .append(" | ")
                    .append(findings(sample))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String findings(BrokenSample sample) {
        return sample.said().findings().stream().map(BrokenSamplesPage::words).collect(Collectors.joining("; "));
    }

    private static String words(BrokenSample.Point point) {
        return "`" + point.code() + "` " + point.severity()
                + (point.column().isEmpty() ? "" : " in \"" + point.column() + "\"")
                + (point.line() == 0 ? "" : (point.count() > 1 ? ", first " : " ") + place(point))
                + (point.count() > 1 ? ", " + point.count() + " rows" : "");
    }

    private static String place(BrokenSample.Point point) {
        if (point.sheet().isEmpty()) {
            return "on line " + point.line();
        }
        return "in sheet \"" + point.sheet() + "\", "
                + (point.cell().isEmpty() ? "row " + point.line() : "cell " + point.cell());
    }
}
