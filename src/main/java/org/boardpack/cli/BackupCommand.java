package org.boardpack.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.boardpack.job.Boardpack;
import org.boardpack.job.upkeep.BackupReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything in one file. */
@Command(
        name = "backup",
        description =
                "Writes the whole installation into one file: store, settings, reference lists, templates, archive, receipts,"
                        + " quarantine and packs. Any later version of Boardpack restores it, into any database. The inbox and"
                        + " the logs are left out.",
        footer = {
            "",
            "The file holds what the store and the archive hold, and the key of the pseudonyms: keep it as safe.",
            "",
            "Examples:",
            "  boardpack backup                     to workspace/backups/boardpack-<when>.zip",
            "  boardpack backup --to /mnt/safe/march.zip --without-packs"
        })
final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--to", paramLabel = "FILE", description = "Where to. A file that is there is never overwritten.")
    private @Nullable Path to;

    @Option(names = "--without-packs", description = "Leave the packs out: they can be made again.")
    private boolean withoutPacks;

    @Option(
            names = "--unencrypted",
            description = "Needed when the store is encrypted, because the backup is not: say that the place is safe.")
    private boolean unencrypted;

    @Option(names = "--json", description = "Print the outcome as one JSON document.")
    private boolean json;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Boardpack boardpack = workspace.open(terminal)) {
            if (boardpack.settings().storeCipher().isOn() && !unencrypted) {
                throw new UsageException(
                        ExitCode.NOT_PERMITTED,
                        "The store is encrypted, and a backup is not. Say --unencrypted if the place that it goes to is"
                                + " as safe. Nothing was written.");
            }
            BackupReport made = boardpack.upkeep().backup(Optional.ofNullable(to), !withoutPacks);
            terminal.say("The backup is " + made.file() + " (" + made.parts() + " files and tables). Keep it on another"
                    + " machine, as safe as the store itself.");
            if (json) {
                terminal.data(Json.of(asData(made)));
            } else {
                terminal.data(made.sha256() + "  " + made.file());
            }
            return ExitCode.DONE.code();
        }
    }

    private static Map<String, Object> asData(BackupReport made) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", made.file().toString());
        data.put("parts", made.parts());
        data.put("bytes", made.bytes());
        data.put("sha256", made.sha256());
        return data;
    }
}
