package org.boardpack.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpack.quality.Finding;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A file of {@code sample-data/broken} and what {@code expected.yaml} there says about it.
 *
 * @param group the heading that it stands under
 * @param about what is special about the file
 * @param said what Boardpack says
 */
public record BrokenSample(String group, String name, String about, Said said) {

    public static final Path FOLDER = Path.of("sample-data", "broken");

    /**
     * What is said about a file.
     *
     * @param kind blank when no extract was recognised
     * @param loads such as "7A2 2025-03 (2 rows)", one each organisation and month
     */
    public record Said(
            String verdict, String kind, String looksLike, long rows, List<String> loads, List<Point> findings) {

        static Said of(CheckedFile checked) {
            return new Said(
                    checked.verdict().words(),
                    checked.kind() == null ? "" : checked.kind().id(),
                    checked.looksLike(),
                    checked.rows(),
                    checked.submissions().stream()
                            .map(one -> one.organisation() + " " + one.month() + " ("
                                    + (one.rows().rows() == 1
                                            ? "1 row"
                                            : one.rows().rows() + " rows") + ")")
                            .toList(),
                    checked.findings().stream().map(Point::of).toList());
        }
    }

    /**
     * A finding without its words.
     *
     * @param line 0 when it is about the whole file; in a workbook the row
     * @param sheet of a workbook, else blank
     * @param cell of a workbook, such as H3; blank when it is about the row
     * @param column blank when it is about the row or the file
     */
    public record Point(String code, String severity, long count, long line, String sheet, String cell, String column) {

        static Point of(Finding finding) {
            return new Point(
                    finding.code(),
                    finding.severity().word(),
                    finding.count(),
                    finding.firstAt().line(),
                    orBlank(finding.firstAt().sheet()),
                    orBlank(finding.firstAt().cell()),
                    orBlank(finding.heading()));
        }

        private static String orBlank(String text) {
            return text == null ? "" : text;
        }
    }

    public Path file() {
        return FOLDER.resolve(name);
    }

    @Override
    public String toString() {
        return name;
    }

    /** All of them, in the order of {@code expected.yaml}. */
    public static List<BrokenSample> all() {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (Reader text = Files.newBufferedReader(FOLDER.resolve("expected.yaml"))) {
            List<BrokenSample> samples = new ArrayList<>();
            map(new Yaml(new SafeConstructor(strict)).load(text))
                    .forEach((group, files) ->
                            map(files).forEach((name, entry) -> samples.add(sample(group, name, map(entry)))));
            return samples;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BrokenSample sample(String group, String name, Map<String, ?> entry) {
        Said said = new Said(
                text(entry, "verdict"),
                text(entry, "kind"),
                text(entry, "looks-like"),
                number(entry, "rows"),
                list(entry, "loads").stream().map(String::valueOf).toList(),
                list(entry, "findings").stream()
                        .map(BrokenSample::map)
                        .map(point -> new Point(
                                text(point, "code"),
                                text(point, "severity"),
                                number(point, "count"),
                                number(point, "line"),
                                text(point, "sheet"),
                                text(point, "cell"),
                                text(point, "column")))
                        .toList());
        return new BrokenSample(group, name, text(entry, "about"), said);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> map(Object value) {
        return (Map<String, ?>) value;
    }

    private static String text(Map<String, ?> entry, String name) {
        Object value = entry.get(name);
        return value == null ? "" : value.toString();
    }

    private static long number(Map<String, ?> entry, String name) {
        return entry.get(name) instanceof Number number ? number.longValue() : 0;
    }

    private static List<?> list(Map<String, ?> entry, String name) {
        return entry.get(name) instanceof List<?> items ? items : List.of();
    }
}
