package org.boardpack.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.boardpack.backup.DamagedBackupException;
import org.boardpack.job.upkeep.NotPermittedException;
import org.boardpack.job.upkeep.Restoring;
import org.boardpack.job.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A backup put back. */
@Command(
        name = "restore",
        description =
                "Puts a backup back, into a new or empty workspace. Every file is checked against the backup's own list before"
                        + " anything is put in place.",
        footer = {
            "",
            "Examples:",
            "  boardpack restore march.zip --workspace new-workspace",
            "  boardpack restore march.zip --replace               puts the workspace that is there aside",
            "  boardpack restore march.zip --workspace new --settings other.yaml",
            "                                       to another database, or to an encrypted store"
        })
final class RestoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Put a workspace that is there aside, under another name.")
    private boolean replace;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description =
                    "Use these settings instead of the backup's own. Needed where those name a database in store.url.")
    private @Nullable Path settings;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (Files.exists(file) && !Files.isReadable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Workspace target = workspace.quietWorkspace();
        try {
            Restoring.Restored restored = new Restoring(target, WorkspaceOption.clock())
                    .restore(file, replace, Optional.ofNullable(settings));
            terminal.say("Restored " + restored.parts() + " files and tables of "
                    + Visible.line(restored.backup().madeAt()) + " into " + target.root()
                    + ". Look with: boardpack doctor");
            if (restored.aside() != null) {
                terminal.say("The workspace that was there is now " + restored.aside());
            }
            return ExitCode.DONE.code();
        } catch (DamagedBackupException damaged) {
            throw new UsageException(
                    ExitCode.FILES_REFUSED,
                    file + " was not restored. " + Visible.line(String.valueOf(damaged.getMessage())) + " "
                            + damaged.left());
        } catch (NotPermittedException notSaid) {
            throw new UsageException(ExitCode.NOT_PERMITTED, String.valueOf(notSaid.getMessage()));
        }
    }
}
