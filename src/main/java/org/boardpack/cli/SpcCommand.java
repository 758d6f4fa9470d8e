package org.boardpack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.boardpack.intake.GivenSeries;
import org.boardpack.intake.SeriesFile;
import org.boardpack.job.workspace.Settings;
import org.boardpack.pack.spc.SpcCsv;
import org.boardpack.quality.Finding;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.SpcRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Statistical process control of any measure over time. */
@Command(
        name = "spc",
        description = {
            "Statistical process control (XmR charts, Making Data Count) of any measure over time.",
            "FILE has the columns date and value, and may have series, target, rebase (1 where limits start anew),"
                    + " improvement_direction, fix_after_n_points and screen_outliers. Prints every point with its limits and"
                    + " special cause as CSV."
        },
        footer = {
            "",
            "Examples:",
            "  boardpack spc sickness.csv --improvement down --target 4.5",
            "  boardpack spc measures.csv --summary",
            "  boardpack spc measures.csv --series Turnover --chart turnover.svg",
            "  boardpack spc turnover.csv --improvement down --rebase-at 2024-04-01 --dialect mdc",
        })
final class SpcCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", description = "CSV or workbook, a row a series and date.")
    private Path file = Path.of("");

    @Mixin
    private SpcOptions options = new SpcOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--series", paramLabel = "NAME", description = "This series only.")
    private @Nullable String only;

    @Option(names = "--summary", description = "Print one row a series: variation and assurance.")
    private boolean summary;

    @Option(names = "--json", description = "Print all of it as one JSON document.")
    private boolean json;

    @Option(
            names = "--chart",
            paramLabel = "FILE",
            description = "Draw the series: a file that ends in .svg, .png or .pdf.")
    private @Nullable Path chart;

    @Option(names = "--unit", paramLabel = "TEXT", description = "With --chart: what the values count, such as \"%%\".")
    private String unit = "";

    @Mixin
    private LanguageOption language = new LanguageOption();

    SpcCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        SpcChartFile picture = chart == null ? null : new SpcChartFile(chart, language.language());
        SpcRules rules = options.rules(Settings.of(workspace.workspace()).spc());
        SeriesFile read = SeriesFile.read(file);
        if (!read.findings().isEmpty()) {
            terminal.say(file + " cannot be used:");
            read.findings().forEach(this::say);
            return ExitCode.FILES_REFUSED.code();
        }
        if (!read.ignored().isEmpty()) {
            terminal.say("Columns that mean nothing here were ignored: " + String.join(", ", read.ignored()) + ".");
        }
        Map<String, ControlChart> charts = new LinkedHashMap<>();
        asked(read.series()).forEach(series -> charts.put(series.name(), options.chart(series, rules)));
        charts.forEach(new SpcRemarks(terminal)::say);
        if (picture != null) {
            picture.write(charts, unit, workspace.workspace().templates());
        }
        print(charts);
        return ExitCode.DONE.code();
    }

    private List<GivenSeries> asked(List<GivenSeries> all) {
        if (only == null) {
            return all;
        }
        List<String> names = all.stream().map(GivenSeries::name).toList();
        if (!names.contains(only)) {
            throw new UsageException(
                    ExitCode.WRONG_USAGE, "There is no series \"" + only + "\"." + Answers.meant(only, names));
        }
        return all.stream().filter(series -> series.name().equals(only)).toList();
    }

    private void print(Map<String, ControlChart> charts) throws IOException {
        if (json) {
            terminal.data(Json.of(SpcData.of(charts)));
        } else if (summary) {
            SpcCsv.writeSummary(charts, terminal.out());
        } else {
            SpcCsv.writePoints(charts, terminal.out());
        }
        terminal.out().flush();
    }

    private void say(Finding finding) {
        String place = finding.firstAt().words();
        terminal.say("  " + finding.code() + "  " + finding.what() + "  ("
                + (finding.count() == 1 ? "once" : finding.count() + " times")
                + (place.isEmpty() ? "" : ", first " + place) + ")");
        terminal.say("    Do this: " + finding.doThis());
    }
}
