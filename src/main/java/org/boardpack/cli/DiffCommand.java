package org.boardpack.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.edition.EditionDiff;
import org.boardpack.job.edition.EditionName;
import org.boardpack.pack.ChangeCause;
import org.boardpack.pack.ChangesCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two editions. */
@Command(
        name = "diff",
        description = {
            "Lists every figure that differs between two editions, with what it was, what it is and why; and every plan and"
                    + " target that was set anew.",
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
        if (later.isBefore(earlier)) {
            throw new UsageException(
                    ExitCode.WRONG_USAGE, "The earlier edition comes first: boardpack diff " + later + " " + earlier);
        }
        try (Boardpack boardpack = workspace.open(terminal)) {
            EditionDiff diff = boardpack.editions().diff(earlier, later);
            if (json) {
                terminal.data(Json.of(DiffData.of(diff)));
            } else if (csv) {
                StringBuilder text = new StringBuilder();
                ChangesCsv.writeHeader(text);
                ChangesCsv.write(earlier.toString(), later.toString(), diff.changes(), text);
                ChangesCsv.writeTargets(earlier.toString(), later.toString(), diff.targets(), text);
                terminal.data(text.toString().stripTrailing());
            } else {
                ChangeTable.lines(diff.changes(), diff.targets()).forEach(terminal::show);
            }
            terminal.say(inWords(diff));
            return ExitCode.DONE.code();
        }
    }

    private static String inWords(EditionDiff diff) {
        if (diff.changes().isEmpty() && diff.targets().isEmpty()) {
            return "Every figure of " + diff.now() + " is as it was in " + diff.old() + ".";
        }
        Map<String, Long> byCause = new TreeMap<>();
        diff.changes().forEach(change -> change.causes().forEach(cause -> byCause.merge(cause.words(), 1L, Long::sum)));
        if (!diff.targets().isEmpty()) {
            byCause.put(ChangeCause.TARGET.words(), (long) diff.targets().size());
        }
        return diff.changes().size() + " figures"
                + (diff.targets().isEmpty() ? "" : " and " + diff.targets().size() + " plans or targets") + " of "
                + diff.now() + " differ from " + diff.old() + ". Causes: "
                + byCause.entrySet().stream()
                        .map(cause -> cause.getKey() + " " + cause.getValue())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("")
                + ".";
    }
}
