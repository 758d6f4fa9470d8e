package org.boardpack.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.boardpack.job.edition.EditionName;
import org.boardpack.job.upkeep.Verification;
import org.boardpack.job.upkeep.VerifyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a pack is what was published. */
@Command(
        name = "verify",
        description = {
            "Says whether an edition's folder, or one file of it, is what was published: intact, or which files were"
                    + " altered, are missing or do not belong. A copy elsewhere is known by what is in it.",
            "Ends with 0 when all is intact, 3 when it is not, 66 when there is no such file or folder."
        },
        footer = {
            "",
            "Examples:",
            "  boardpack verify workspace/packs/2025-03/edition-1",
            "  boardpack verify ~/Downloads/board-pack.en.pdf",
        })
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(paramLabel = "PATH", description = "An edition's folder, or a file of it or copied from it.")
    private Path path = Path.of("");

    @Option(names = "--json", description = "Print the outcome as one JSON document.")
    private boolean json;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        VerifyReport report = new Verification(workspace.workspace(), terminal::say).verify(path);
        if (json) {
            terminal.data(Json.of(asData(report)));
        } else {
            print(report);
        }
        return (report.isIntact() ? ExitCode.DONE : ExitCode.FILES_REFUSED).code();
    }

    private void print(VerifyReport report) {
        String files = report.checked() == 1 ? "one file" : report.checked() + " files";
        if (report.isIntact()) {
            terminal.show("Intact: " + files + " of edition " + report.edition().orElseThrow()
                    + (report.isByStore() ? "." : ", by the manifest in the folder."));
            return;
        }
        terminal.show(report.edition()
                .map(edition -> "Not as published in edition " + edition + ":")
                .orElse("No edition of this workspace has a file like that: it was altered, or is from elsewhere."));
        report.claimed()
                .ifPresent(edition -> terminal.show("It says of itself that it is of edition " + edition
                        + ". Anybody can write that: compare it with the edition's own file. A protected copy has"
                        + " bytes of its own."));
        FileWords.of(report.differences()).forEach(terminal::show);
        terminal.say("The edition itself can be made exactly as it was: boardpack rerun "
                + report.edition()
                        .map(EditionName::parse)
                        .map(edition -> "--month " + edition.month() + " --as-was " + edition.number())
                        .orElse("--month YYYY-MM --as-was N"));
    }

    private static Map<String, Object> asData(VerifyReport report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("intact", report.isIntact());
        data.put("edition", report.edition().orElse(""));
        data.put("claimed", report.claimed().orElse(""));
        data.put("checked", report.checked());
        data.put("altered", report.differences().altered());
        data.put("missing", report.differences().missing());
        data.put("added", report.differences().added());
        data.put("byStore", report.isByStore());
        return data;
    }
}
