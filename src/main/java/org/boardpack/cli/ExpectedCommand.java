package org.boardpack.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.ingest.ExpectedExtract;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who still owes what. */
@Command(
        name = "expected",
        description = {
            "Lists which organisation should send which extract for a month, by when, and what has become of it: on time,"
                    + " late, held, rejected, owed or overdue.",
            "Which extracts, by which day and from whom is in reference/expected-extracts.csv."
        },
        footer = {"", "Examples:", "  boardpack expected", "  boardpack expected --month 2025-03 --strict"})
final class ExpectedCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "The month, such as 2025-03. Default: the latest month that data came for.")
    private @Nullable String month;

    @Option(names = "--strict", description = "End with 4 when something is not loaded.")
    private boolean strict;

    @Option(names = "--json", description = "Print the list as one JSON document.")
    private boolean json;

    ExpectedCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        ReportingMonth given = month == null ? null : ReportingMonth.parse(month);
        try (Boardpack boardpack = workspace.open(terminal)) {
            ReportingMonth chosen = given == null ? new MonthOption().month(boardpack) : given;
            List<ExpectedExtract> expected = boardpack.expected(chosen);
            if (json) {
                Map<String, Object> data = new LinkedHashMap<>();
                data.put("month", chosen.toString());
                data.put(
                        "expected",
                        expected.stream().map(ExpectedCommand::asData).toList());
                terminal.data(Json.of(data));
            } else {
                expected.forEach(each -> terminal.show(inWords(each)));
            }
            terminal.say(inSum(chosen, expected));
            return (strict && !isWhole(expected) ? ExitCode.DATA_MISSING : ExitCode.DONE).code();
        }
    }

    /** Whether everything that is expected came. */
    static boolean isWhole(List<ExpectedExtract> expected) {
        return expected.stream().allMatch(each -> each.state().isIn());
    }

    private static String inWords(ExpectedExtract each) {
        String line = String.format(
                Locale.ROOT,
                "%-9s %-8s %-18s due %s",
                each.state().words(),
                each.organisation(),
                each.kind().id(),
                each.due());
        return line + each.came().map(day -> "  came " + day).orElse("");
    }

    private static String inSum(ReportingMonth month, List<ExpectedExtract> expected) {
        if (expected.isEmpty()) {
            return "Nothing is expected for " + Reports.inWords(month)
                    + ": nobody sent any of the expected extracts before.";
        }
        Map<ExpectedExtract.State, Long> counts = new TreeMap<>();
        expected.forEach(each -> counts.merge(each.state(), 1L, Long::sum));
        return Reports.inWords(month) + ": "
                + counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey().words())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("")
                + ".";
    }

    private static Map<String, Object> asData(ExpectedExtract each) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("organisation", each.organisation());
        data.put("extract", each.kind().id());
        data.put("due", each.due().toString());
        data.put("state", each.state().words());
        each.came().ifPresent(day -> data.put("came", day.toString()));
        return data;
    }
}
