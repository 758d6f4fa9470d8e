package org.boardpack.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.boardpack.inbox.Arrival;
import org.boardpack.inbox.Claim;
import org.boardpack.inbox.Inbox;
import org.boardpack.inbox.InboxListing;
import org.boardpack.job.Boardpack;
import org.boardpack.job.edition.EditionReport;
import org.boardpack.job.edition.OutdatedEdition;
import org.boardpack.job.ingest.IngestReport;
import org.boardpack.job.step.Headroom;
import org.boardpack.workforce.ReportingMonth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The monthly job. */
@Command(
        name = "run",
        description = "Takes in the inbox, computes the month's figures and writes the packs: the monthly job.",
        footer = {
            "",
            "Examples:",
            "  boardpack run",
            "  boardpack run --month 2025-03 --org 7A1,7A2",
            "  boardpack run --dry-run",
        })
final class RunCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private MonthOption month = new MonthOption();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Option(
            names = "--org",
            paramLabel = "CODE",
            split = ",",
            description = "Write packs of these codes only. Default: all.")
    private Set<String> organisations = Set.of();

    @Option(
            names = "--strict",
            description =
                    "End with 4 when expected data of the month is not loaded, with 2 when a file was loaded with warnings.")
    private boolean strict;

    @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
    private boolean dryRun;

    @Mixin
    private ProtectOption protection = new ProtectOption();

    @Mixin
    private EventsOption events = new EventsOption();

    @Option(names = "--json", description = "Print the outcome as one JSON document.")
    private boolean json;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        month.check();
        packs.check();
        protection.check(workspace.workspace());
        if (dryRun) {
            return sayWhatWouldBeDone();
        }
        events.begin(terminal, "run", workspace.time(), json);
        try (Boardpack boardpack = workspace.open(terminal)) {
            terminal.warn(Headroom.of(boardpack.inbox().list(), boardpack.root()));
            IngestReport ingested = boardpack.ingest();
            Reports.say(ingested, terminal);
            terminal.event("intake", Reports.asData(ingested));
            if (ingested.isMoreArriving() && boardpack.latestMonth().isEmpty()) {
                return Reports.exitCode(ingested, strict).code();
            }
            ReportingMonth chosen = month.month(boardpack);
            Set<String> wanted = known(organisations, boardpack, chosen);
            EditionReport edition = boardpack.makeEdition(chosen, packs.order(boardpack, wanted), false);
            Reports.say(edition, terminal);
            protection.copy(edition.folder(), terminal);
            terminal.event("edition", Reports.asData(edition));
            List<OutdatedEdition> outdated = boardpack.editions().outdatedBeside(chosen);
            outdated.forEach(other -> terminal.say(OutdatedWords.of(other)));
            if (json) {
                Map<String, Object> data = new LinkedHashMap<>();
                data.put("intake", Reports.asData(ingested));
                data.put("edition", Reports.asData(edition));
                data.put(
                        "outdated", outdated.stream().map(OutdatedWords::asData).toList());
                terminal.data(Json.of(data));
            }
            ExitCode ofIntake = Reports.exitCode(ingested, strict);
            boolean isDone = ofIntake == ExitCode.DONE || ofIntake == ExitCode.FINDINGS;
            return (strict && isDone && !ExpectedCommand.isWhole(boardpack.expected(chosen))
                            ? ExitCode.DATA_MISSING
                            : ofIntake)
                    .code();
        }
    }

    private static Set<String> known(Set<String> wanted, Boardpack boardpack, ReportingMonth month) {
        if (wanted.isEmpty()) {
            return wanted;
        }
        Set<String> codes = boardpack.scopeCodes(month);
        Set<String> unknown = new TreeSet<>(wanted);
        unknown.removeAll(codes);
        if (!unknown.isEmpty()) {
            throw new UsageException(
                    ExitCode.WRONG_USAGE,
                    "Nothing is loaded of " + String.join(", ", unknown) + ". There is: " + String.join(", ", codes)
                            + ".");
        }
        return wanted;
    }

    private int sayWhatWouldBeDone() throws Exception {
        Inbox inbox = new Inbox(workspace.workspace().root(), WorkspaceOption.clock());
        List<String> carriedOn = inbox.claimed().stream().map(Claim::name).toList();
        InboxListing listing = inbox.list();
        List<String> taken = listing.ready().stream().map(Arrival::name).toList();
        if (json) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("wouldCarryOn", carriedOn);
            data.put("wouldTakeIn", taken);
            data.put("waiting", Reports.asData(listing.waiting()));
            terminal.data(Json.of(data));
        } else {
            carriedOn.forEach(name -> terminal.show("would carry on with  " + name));
            taken.forEach(name -> terminal.show("would take in  " + Visible.line(name)));
            listing.waiting()
                    .forEach(file -> terminal.show("would leave  " + Visible.line(file.name()) + "  " + file.why()));
        }
        terminal.say("Then the month's edition would be made, unless nothing changed. Nothing was done.");
        return ExitCode.DONE.code();
    }
}
