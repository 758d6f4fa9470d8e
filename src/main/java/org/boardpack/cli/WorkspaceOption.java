package org.boardpack.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.boardpack.job.Boardpack;
import org.boardpack.job.step.JobRun;
import org.boardpack.job.upkeep.Recovery;
import org.boardpack.job.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --workspace}, for every command that works in one. */
final class WorkspaceOption {

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "The folder with inbox, packs and store. Default: $BOARDPACK_WORKSPACE, else ./workspace.")
    private @Nullable Path given;

    private Clock clock = clock();

    /** The NHS organisations of Wales and England live by London time; the machine may not. */
    static Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }

    /** Who is asking, as the machine knows them. */
    static String account() {
        return System.getProperty("user.name", "?");
    }

    /** Has the workspace be worked on at another time than the machine's. */
    void workAt(Clock otherClock) {
        clock = otherClock;
    }

    /** By which the workspace is worked on. */
    Clock time() {
        return clock;
    }

    boolean isGiven() {
        return given != null;
    }

    /** Without a log: nothing may be written into it yet. */
    Workspace quietWorkspace() {
        String fromEnvironment = System.getenv("BOARDPACK_WORKSPACE");
        Path otherwise = Path.of(fromEnvironment == null ? "workspace" : fromEnvironment);
        return new Workspace(given == null ? otherwise : given);
    }

    Workspace workspace() {
        Workspace workspace = quietWorkspace();
        // Before anything logs: the log belongs into the workspace.
        System.setProperty(
                "boardpack.log", workspace.logs().resolve("boardpack.log").toString());
        return workspace;
    }

    /** Opens the workspace and says what an earlier run left undone. */
    Boardpack open(Terminal terminal) throws IOException {
        Workspace workspace = workspace();
        Boardpack boardpack = Boardpack.open(workspace, clock, terminal);
        say(boardpack.recovery(), terminal);
        return boardpack;
    }

    private static String next(JobRun run) {
        return run.isMakingAgain()
                ? "Ask for it again: boardpack rerun --month " + run.about().get("month") + " --as-was "
                        + run.about().get("edition")
                : "The next run carries on where it stopped; so does: boardpack resume " + run.id();
    }

    private static void say(Recovery recovery, Terminal terminal) {
        String who = recovery.who().isBlank() ? "" : " (" + recovery.who() + ")";
        for (JobRun run : recovery.interrupted()) {
            terminal.say("An earlier run" + who + " was interrupted in the job \"" + run.job() + "\". " + next(run));
        }
        recovery.published()
                .forEach(edition -> terminal.say("The packs of " + Reports.inWords(edition.month()) + ", edition "
                        + edition.edition() + ", were complete when a run was interrupted; they are published now."));
    }
}
