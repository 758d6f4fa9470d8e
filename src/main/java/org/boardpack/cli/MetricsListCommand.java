package org.boardpack.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.workbook.MetricWords;
import org.boardpack.pack.workbook.WorkbookWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Every metric and what it means. */
@Command(
        name = "list",
        description =
                "Lists every metric: id, name, definition, unit, months, which way is better, where it comes from.",
        footer = {"", "Examples:", "  boardpack metrics list", "  boardpack metrics list --lang cy --json"})
final class MetricsListCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--json", description = "Print the catalogue as one JSON document.")
    private boolean json;

    MetricsListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Sayings words = Sayings.in(
                language.language(),
                WorkbookWording.loadedFrom(workspace.workspace().templates()));
        if (json) {
            terminal.data(Json.of(Map.of(
                    "metrics",
                    Arrays.stream(Metric.values())
                            .map(metric -> asData(metric, words))
                            .toList())));
        } else {
            Arrays.stream(Metric.values()).forEach(metric -> print(metric, words));
        }
        return ExitCode.DONE.code();
    }

    private void print(Metric metric, Sayings words) {
        MetricWords said = words.metric(metric);
        terminal.show(metric.id() + "  " + said.name());
        terminal.show("    " + said.definition());
        terminal.show("    "
                + words.say("unit", words.word("units", metric.unit().id())) + " · "
                + words.say(
                        "windows",
                        metric.windows().stream()
                                .map(window -> words.word("windows", window.id()) + " (" + window.id() + ")")
                                .collect(Collectors.joining("; ")))
                + " · " + words.say("better", words.word("better", better(metric))));
        terminal.show("    " + words.say("comes-from", said.source()));
    }

    private static String better(Metric metric) {
        return metric.better().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> asData(Metric metric, Sayings words) {
        MetricWords said = words.metric(metric);
        List<String> windows = metric.windows().stream().map(Window::id).toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", metric.id());
        data.put("name", said.name());
        data.put("definition", said.definition());
        data.put("unit", metric.unit().id());
        data.put("windows", windows);
        data.put("better", better(metric));
        data.put("comesFrom", said.source());
        data.put("reference", metric.abbreviation());
        return data;
    }
}
