package org.boardpack.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.boardpack.job.Boardpack;
import org.boardpack.job.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --workspace}, for every command that works in one. */
final class WorkspaceOption {

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "The folder with inbox, packs and store. Default: $BOARDPACK_WORKSPACE, else ./workspace.")
    private @Nullable Path given;

    /** The NHS organisations of Wales and England live by London time; the machine may not. */
    static Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }

    Workspace workspace() {
        if (given != null) {
            return new Workspace(given);
        }
        String fromEnvironment = System.getenv("BOARDPACK_WORKSPACE");
        return new Workspace(Path.of(fromEnvironment == null ? "workspace" : fromEnvironment));
    }

    /** Opens the workspace; its log goes to its {@code logs/} folder. */
    Boardpack open(Terminal terminal) throws IOException {
        Workspace workspace = workspace();
        System.setProperty(
                "boardpack.log", workspace.logs().resolve("boardpack.log").toString());
        Boardpack boardpack = Boardpack.open(workspace, clock(), terminal);
        for (String job : boardpack.recovered()) {
            terminal.say(
                    "An earlier run was interrupted in the job \"" + job + "\"; this one carries on where it stopped.");
        }
        return boardpack;
    }
}
