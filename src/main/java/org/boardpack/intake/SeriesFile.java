package org.boardpack.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpack.inbox.Originals;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Severity;
import org.boardpack.quality.SourceLine;

/**
 * A file of measures over time, CSV or workbook, in long form: a row is a value of a series on a date. Its columns and their other names
 * are declared in {@code extracts/spc-series.yaml}.
 *
 * @param series in the order in which they first appear; to be used only when nothing is wrong
 * @param findings what is wrong, with its place
 * @param ignored headings of columns that mean nothing here
 */
public record SeriesFile(List<GivenSeries> series, List<Finding> findings, List<String> ignored) {

    /**
     * Reads a file whole.
     *
     * @throws IOException when the disk fails; a file that makes no sense has findings
     */
    public static SeriesFile read(Path file) throws IOException {
        FindingLog log = new FindingLog(ExtractDeclarations.shipped().rules());
        try (ExtractFile opened =
                ExtractFile.open(file, List.of(ExtractDeclarations.series()), Long.MAX_VALUE, Originals.beside())) {
            HeadingMatch match = opened.recognition().best();
            log.placeBy(opened.places());
            List<ColumnDeclaration> missing = match.missing();
            if (!missing.isEmpty()) {
                String heading = missing.get(0).heading();
                return refused(
                        SeriesRule.NO_COLUMN.finding(1, opened.places().at(opened.headingsLine(), null), heading));
            }
            try (RowSource rows = opened.rows(match, log)) {
                return read(new SeriesRow(rows, match, opened.places()), nameOf(file), match.unknown());
            } catch (BrokenRowException broken) {
                log.add(broken.rule(), broken.line(), null, broken.detail());
            }
        } catch (UnreadableFileException unreadable) {
            if (unreadable.rule() == Rule.NO_HEADINGS) {
                return refused(SeriesRule.NO_HEADINGS.finding(1, SourceLine.WHOLE_FILE, null));
            }
            log.add(unreadable.rule(), 0, null, unreadable.detail());
        }
        return new SeriesFile(
                List.of(),
                log.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList(),
                List.of());
    }

    private static SeriesFile read(SeriesRow row, String name, List<String> ignored) throws IOException {
        Map<String, SeriesGathering> gathered = new LinkedHashMap<>();
        while (row.next()) {
            if (row.fits()) {
                String series = row.series(name);
                LocalDate date = row.date();
                if (series != null && date != null) {
                    gathered.computeIfAbsent(series, SeriesGathering::new).add(row, date);
                }
            }
        }
        List<Finding> findings = new ArrayList<>(row.findings());
        if (gathered.isEmpty() && findings.isEmpty()) {
            findings.add(SeriesRule.NO_ROWS.finding(1, SourceLine.WHOLE_FILE, null));
        }
        return new SeriesFile(
                gathered.values().stream().map(SeriesGathering::series).toList(), findings, ignored);
    }

    private static SeriesFile refused(Finding finding) {
        return new SeriesFile(List.of(), List.of(finding), List.of());
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
