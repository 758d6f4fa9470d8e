package org.boardpack.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Language;
import org.boardpack.pack.chart.ChartSheet;
import org.boardpack.pack.chart.PngSheet;
import org.boardpack.pack.chart.SvgSheet;
import org.boardpack.pack.pdf.PdfSheet;
import org.boardpack.pack.spc.ProcessChartFigure;
import org.boardpack.pack.template.BoardPackTemplate;
import org.boardpack.statistics.spc.ControlChart;

/** Writes a control chart as a picture; its kind is in its name. */
record SpcChartFile(Path file, Language language) {

    private static final List<String> KINDS = List.of("svg", "png", "pdf");

    SpcChartFile {
        if (!KINDS.contains(kind(file))) {
            throw new UsageException(
                    ExitCode.WRONG_USAGE,
                    "The name of " + file + " does not end in .svg, .png or .pdf; write one that does.");
        }
    }

    private static String kind(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * Writes the one chart.
     *
     * @param unit what the values count
     */
    void write(Map<String, ControlChart> charts, String unit, Path templates) throws IOException {
        if (charts.size() != 1) {
            throw new UsageException(
                    ExitCode.WRONG_USAGE,
                    "A chart shows one series. Say which with --series; there is: " + String.join(", ", charts.keySet())
                            + ".");
        }
        Map.Entry<String, ControlChart> only = charts.entrySet().iterator().next();
        ControlChart chart = only.getValue();
        ChartFigure figure = new ProcessChartFigure(language).of(only.getKey(), unit, chart);
        ChartSheet sheet =
                new ChartSheet(figure, BoardPackTemplate.in(templates).theme());
        LocalDate latest =
                chart.points().get(chart.points().size() - 1).observation().date();
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException(
                    ExitCode.OUTPUT_NOT_WRITABLE,
                    file + " cannot be written, because its folder is not there; make the folder first.");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            switch (kind(file)) {
                case "svg" -> SvgSheet.write(sheet, out);
                case "png" -> PngSheet.write(sheet, out);
                default -> PdfSheet.write(sheet, language, latest, out);
            }
        }
    }
}
