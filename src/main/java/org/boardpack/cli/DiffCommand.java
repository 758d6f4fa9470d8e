package org.boardpack.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.EditionDiff;
import org.boardpack.job.EditionName;
import org.boardpack.pack.ChangeCause;
import org.boardpack.pack.ChangesCsv;
import org.boardpack.pack.FigureChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two editions. */
@Command(
        name = "diff",
        description = {
            "Lists every figure that differs between two editions, with what it was, what it is and why.",
            "The causes are: late data, corrected data, method, organisation change, target, disclosure control. A figure"
                    + " that is not shown any more is listed without what it was."
        },
        footer = {
            "",
            "Examples:",
            "  boardpack diff 2025-03@1 2025-03@2",
            "  boardpack diff 2025-03@1 2025-03@2 --csv > changes.csv",
        })
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(index = "0", paramLabel = "M@N", description = "The earlier edition, such as 2025-03@1.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "M@N", description = "The later edition, such as 2025-03@2.")
    private String now = "";

    @Option(names = "--csv", description = "Print CSV, in full precision.")
    private boolean csv;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        EditionName earlier = EditionName.parse(old);
        EditionName later = EditionName.parse(now);
        try (Boardpack boardpack = workspace.open(terminal)) {
            EditionDiff diff = boardpack.editions().diff(earlier, later);
            if (json) {
                terminal.data(Json.of(asData(diff)));
            } else if (csv) {
                StringBuilder text = new StringBuilder();
                ChangesCsv.writeHeader(text);
                ChangesCsv.write(earlier.toString(), later.toString(), diff.changes(), text);
                terminal.data(text.toString().stripTrailing());
            } else {
                ChangeTable.lines(diff.changes()).forEach(terminal::data);
            }
            terminal.say(inWords(diff));
            return ExitCode.DONE.code();
        }
    }

    private static String inWords(EditionDiff diff) {
        if (diff.changes().isEmpty()) {
            return "Every figure of " + diff.now() + " is as it was in " + diff.old() + ".";
        }
        Map<String, Long> byCause = new TreeMap<>();
        diff.changes().forEach(change -> change.causes().forEach(cause -> byCause.merge(cause.words(), 1L, Long::sum)));
        return diff.changes().size() + " figures of " + diff.now() + " differ from " + diff.old() + ". Causes: "
                + byCause.entrySet().stream()
                        .map(cause -> cause.getKey() + " " + cause.getValue())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("")
                + ".";
    }

    private static Map<String, Object> asData(EditionDiff diff) {
        List<Map<String, Object>> changes =
                diff.changes().stream().map(DiffCommand::asData).toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("old", diff.old().toString());
        data.put("new", diff.now().toString());
        data.put("changes", changes);
        return data;
    }

    private static Map<String, Object> asData(FigureChange change) {
        var figure = change.either();
        var was = change.shownOld();
        var is = change.now();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("period", figure.period().toString());
        data.put("scopeType", figure.scope().type().id());
        data.put("scopeCode", figure.scope().code());
        data.put("staffGroup", figure.staffGroup().name());
        data.put("dimension", figure.dimension());
        data.put("dimensionValue", figure.dimensionValue());
        data.put("metric", figure.metric().id());
        data.put("window", figure.window().id());
        if (was != null && was.value() != null) {
            data.put("old", was.value());
        }
        if (is != null && is.value() != null) {
            data.put("new", is.value());
        }
        data.put("oldStatus", ChangesCsv.oldStatus(change));
        data.put("newStatus", is == null ? "none" : is.status().id());
        data.put("causes", change.causes().stream().map(ChangeCause::id).toList());
        data.put("reference", figure.reference());
        return data;
    }
}
