package org.boardpack.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.StatusReport;
import org.boardpack.job.ingest.HeldFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is there. */
@Command(
        name = "status",
        description = "Shows what is loaded, which editions there are, and what waits in the inbox.",
        footer = {"", "Examples:", "  boardpack status", "  boardpack status --json"})
final class StatusCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--json", description = "Print the status as one JSON document.")
    private boolean json;

    StatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Boardpack boardpack = workspace.open(terminal)) {
            StatusReport status = boardpack.status();
            if (json) {
                terminal.data(Json.of(asData(status)));
            } else {
                print(status);
            }
            return ExitCode.DONE.code();
        }
    }

    private void print(StatusReport status) {
        if (status.extracts().isEmpty()) {
            terminal.show("Nothing is loaded yet.");
        }
        status.extracts()
                .forEach((extract, held) -> terminal.show(extract + ": " + held.organisations()
                        + (held.organisations() == 1 ? " organisation" : " organisations")
                        + (held.first().isAlways() ? "" : ", " + held.first() + " to " + held.last())));
        status.editions()
                .forEach(edition -> terminal.show("edition " + edition.number() + " of " + edition.month()
                        + (edition.published()
                                ? " (" + edition.status().words() + ")"
                                        + (edition.closed() ? ", the month is closed" : "")
                                : " (" + unfinished(edition, status) + ")")));
        status.held()
                .forEach(file -> terminal.show("held: " + file.reference() + "  " + Visible.line(file.name())
                        + "  (load it with: boardpack accept " + file.reference() + " --reason \"...\")"));
        terminal.show("waiting in the inbox: " + status.inbox().ready().size());
        status.inbox()
                .ready()
                .forEach(file -> terminal.show("  " + Visible.line(file.name()) + "  is taken in by the next run"));
        status.inbox().waiting().forEach(file -> terminal.show("  " + Visible.line(file.name()) + "  " + file.why()));
    }

    private static String unfinished(StatusReport.MadeEdition edition, StatusReport status) {
        boolean isPassedBy = status.editions().stream()
                .anyMatch(other -> other.month().equals(edition.month())
                        && other.number() > edition.number()
                        && other.published());
        if (isPassedBy) {
            return "never published; a later one took its place";
        }
        return "not published yet; carry on with: boardpack "
                + (edition.status().isFinal() ? "close " : "render --month ") + edition.month();
    }

    private static Map<String, Object> asData(StatusReport.MadeEdition edition) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("month", edition.month().toString());
        data.put("edition", edition.number());
        data.put("status", edition.status().id());
        data.put("published", edition.published());
        data.put("closed", edition.closed());
        return data;
    }

    private static Map<String, Object> asData(HeldFile file) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("reference", file.reference());
        data.put("name", file.name());
        data.put("checkedAt", file.checkedAt().toString());
        return data;
    }

    private static Map<String, Object> asData(StatusReport status) {
        Map<String, Object> extracts = new TreeMap<>();
        status.extracts().forEach((extract, held) -> {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("organisations", held.organisations());
            if (!held.first().isAlways()) {
                said.put("first", held.first().toString());
                said.put("last", held.last().toString());
            }
            said.put("loads", held.loads());
            extracts.put(extract, said);
        });
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("extracts", extracts);
        data.put(
                "editions",
                status.editions().stream().map(StatusCommand::asData).toList());
        data.put("held", status.held().stream().map(StatusCommand::asData).toList());
        data.put("waitingInInbox", status.inbox().ready().size());
        data.put("left", Reports.asData(status.inbox().waiting()));
        return data;
    }
}
