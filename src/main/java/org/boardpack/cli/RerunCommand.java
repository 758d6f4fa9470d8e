package org.boardpack.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.edition.AsWasReport;
import org.boardpack.job.edition.EditionReport;
import org.boardpack.job.edition.FileDifferences;
import org.boardpack.job.packs.PackOrder;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A month's edition once more. */
@Command(
        name = "rerun",
        description = {
            "Makes a month's edition again from what is known now, leaving the inbox alone. Where nothing changed the"
                    + " last edition stands.",
            "With --as-was, makes an edition exactly as it was, compares it with the folder that stands there, byte for"
                    + " byte, and puts it back where that was altered or lost."
        },
        footer = {
            "",
            "Examples:",
            "  boardpack rerun --month 2025-03",
            "  boardpack rerun --month 2025-03 --as-was 1",
        })
final class RerunCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private MonthOption month = new MonthOption();

    @Option(names = "--as-was", paramLabel = "N", description = "The edition to make exactly as it was.")
    private @Nullable Integer asWas;

    @Mixin
    private ProtectOption protection = new ProtectOption();

    @Option(names = "--json", description = "Print the outcome as one JSON document.")
    private boolean json;

    RerunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        month.check();
        protection.check(workspace.workspace());
        try (Boardpack boardpack = workspace.open(terminal)) {
            ReportingMonth chosen = month.month(boardpack);
            if (asWas != null) {
                AsWasReport report = boardpack.editions().asWas(chosen, asWas, WorkspaceOption.account());
                say(report);
                protection.copy(report.folder(), terminal);
                if (json) {
                    terminal.data(Json.of(asData(report)));
                }
                return ExitCode.DONE.code();
            }
            PackOrder order = boardpack
                    .editions()
                    .lastOrder(chosen)
                    .orElseGet(() -> new PackOptions().order(boardpack, Set.of()));
            EditionReport edition = boardpack.editions().make(chosen, order, false);
            Reports.say(edition, terminal);
            protection.copy(edition.folder(), terminal);
            if (json) {
                terminal.data(Json.of(Reports.asData(edition)));
            }
            return (edition.outcome() == EditionReport.Outcome.CLOSED ? ExitCode.NOT_PERMITTED : ExitCode.DONE).code();
        }
    }

    private void say(AsWasReport report) {
        String edition = Reports.inWords(report.month()) + ", edition " + report.edition();
        switch (report.outcome()) {
            case SAME -> terminal.say(edition + ": the same, byte for byte, " + report.files() + " files.");
            case PUT_BACK -> {
                terminal.say(edition + " was not as it was published; it is again, " + report.files() + " files.");
                FileWords.of(report.differences()).forEach(terminal::say);
                report.aside().ifPresent(aside -> terminal.say("What stood there is kept in " + aside));
            }
            case MADE_OTHERWISE -> {
                terminal.say(edition + " stands as it was published; made again it came out otherwise.");
                FileWords.of(report.differences()).forEach(terminal::say);
                report.aside().ifPresent(aside -> terminal.say("What was made now is in " + aside));
            }
        }
        report.madeBy()
                .ifPresent(version -> terminal.say("It was made by version " + version
                        + " of Boardpack; another version may write other bytes. Install that one to compare."));
        terminal.say("Packs: " + report.folder());
    }

    private static Map<String, Object> asData(AsWasReport report) {
        FileDifferences differences = report.differences();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("month", report.month().toString());
        data.put("edition", report.edition());
        data.put("outcome", report.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        data.put("files", report.files());
        data.put("altered", differences.altered());
        data.put("missing", differences.missing());
        data.put("added", differences.added());
        data.put("folder", report.folder().toString());
        report.aside().ifPresent(aside -> data.put("aside", aside.toString()));
        report.madeBy().ifPresent(version -> data.put("madeByVersion", version));
        return data;
    }
}
