package org.boardpack.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.explain.Explanation;
import org.boardpack.job.explain.FigureQuestion;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.Language;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.ScopeType;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a figure comes from. */
@Command(
        name = "explain",
        description =
                "Explains a figure of an edition: formula, numbers, months, what was left out and why, files, method.",
        footer = {
            "",
            "Examples:",
            "  boardpack explain turnover-hc --org 7A4 --month 2025-03",
            "  boardpack explain sickness-rate --org WAL --month 2025-03 --window month",
            "  boardpack explain headcount --org 7A4 --month 2025-03 --dimension age-band --value 55-59",
            "  boardpack explain LR-7A4-2503",
        })
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(
            index = "0",
            paramLabel = "METRIC|REFERENCE",
            description = "A metric (see: boardpack metrics list), or a figure's printed reference.")
    private String what = "";

    @Option(names = "--org", paramLabel = "CODE", description = "The organisation, system, region or nation.")
    private @Nullable String organisation;

    @Option(
            names = "--scope-type",
            paramLabel = "TYPE",
            description = "organisation, system, region or nation, where a code is shared. Default: the narrowest.")
    private @Nullable ScopeType scopeType;

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "The month of the edition and figure. Default: the latest edition, or the reference's month.")
    private @Nullable String month;

    @Option(names = "--edition", paramLabel = "N", description = "The edition. Default: the last one of the month.")
    private @Nullable Integer edition;

    @Option(names = "--staff-group", paramLabel = "GROUP", description = "The staff group. Default: all staff.")
    private String staffGroup = StaffGroup.ALL.name();

    @Option(
            names = "--window",
            paramLabel = "WINDOW",
            description = "month, rolling-12, year-to-date or as-at. Default: rolling-12 where the metric has it.")
    private @Nullable String window;

    @Option(names = "--dimension", paramLabel = "NAME", description = "What the figure is broken down by.")
    private String dimension = "";

    @Option(names = "--value", paramLabel = "VALUE", description = "The value of the dimension.")
    private String dimensionValue = "";

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--json", description = "Print the explanation as one JSON document.")
    private boolean json;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Language spoken = language.language();
        FigureQuestion question = question();
        try (Boardpack boardpack = workspace.open(terminal)) {
            Explanation explanation = boardpack.explain(question);
            Sayings words = Sayings.in(spoken, boardpack.wording());
            if (json) {
                terminal.data(Json.of(new ExplanationData(words).of(explanation)));
            } else {
                new ExplanationText(words).lines(explanation).forEach(terminal::show);
            }
            return ExitCode.DONE.code();
        }
    }

    private FigureQuestion question() {
        if (Metric.find(what).isPresent() && organisation == null) {
            throw new UsageException(ExitCode.WRONG_USAGE, "Say whose " + what + " with --org CODE.");
        }
        if (dimension.isEmpty() != dimensionValue.isEmpty()) {
            throw new UsageException(ExitCode.WRONG_USAGE, "Give --dimension and --value together.");
        }
        return new FigureQuestion(
                what,
                Optional.ofNullable(organisation),
                Optional.ofNullable(scopeType),
                Optional.ofNullable(month).map(ReportingMonth::parse),
                Optional.ofNullable(edition),
                staffGroup,
                Optional.ofNullable(window).map(ExplainCommand::window),
                dimension,
                dimensionValue);
    }

    private static Window window(String id) {
        List<String> known = Arrays.stream(Window.values()).map(Window::id).toList();
        return Arrays.stream(Window.values())
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        ExitCode.WRONG_USAGE, "There is no window \"" + id + "\"." + Answers.meant(id, known)));
    }
}
