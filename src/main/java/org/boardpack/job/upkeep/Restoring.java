package org.boardpack.job.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.boardpack.backup.BackupManifest;
import org.boardpack.backup.BackupReader;
import org.boardpack.backup.DamagedBackupException;
import org.boardpack.job.connection.ClosedStore;
import org.boardpack.job.connection.InUseWording;
import org.boardpack.job.connection.StoreInUseException;
import org.boardpack.job.workspace.RunningProcess;
import org.boardpack.job.workspace.SettingsFile;
import org.boardpack.job.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Puts a backup back. Everything is unpacked and checked in a folder beside the workspace, which takes the workspace's name only when
 * all is there: an interruption or a damaged file leaves the workspace as it was.
 */
public final class Restoring {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.UK);

    private final Path root;
    private final Clock clock;

    /** @param target where the workspace will be */
    public Restoring(Workspace target, Clock clock) {
        this.root = target.root();
        this.clock = clock;
    }

    /**
     * What was put back.
     *
     * @param parts files and tables
     * @param aside where the workspace is that was there before; null when there was none
     */
    public record Restored(
            BackupManifest backup, int parts, @Nullable Path aside) {}

    /**
     * Puts a backup back.
     *
     * @param replace whether a workspace that is there is put aside
     * @param settings takes the place of the backup's own {@code boardpack.yaml}
     * @throws DamagedBackupException when it cannot be restored
     * @throws NotPermittedException when there is a workspace, or the backup's own settings name a database
     * @throws StoreInUseException when a run uses the workspace that would be put aside, or another restore is at work
     */
    public Restored restore(Path archive, boolean replace, Optional<Path> settings) throws IOException {
        checkThatItCanBeRead(archive);
        if (settings.isPresent()) {
            checkThatItCanBeRead(settings.get());
            SettingsFile.read(settings.get());
        }
        Target target = Target.of(root);
        try (BackupReader backup = new BackupReader(archive);
                Unpacking unpacking = Unpacking.beside(target.root());
                ClosedStore closed = closed(target, replace)) {
            InUseWording wording = new InUseWording(unpacking.workspace(), clock.getZone());
            Filling filling = new Filling(unpacking.unpack(backup, settings), wording, clock);
            filling.fill(backup.manifest());
            Path aside = putInPlace(unpacking, target, closed, filling);
            return new Restored(backup.manifest(), backup.manifest().parts().size(), aside);
        }
    }

    private static void checkThatItCanBeRead(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
    }

    /** What is there, with everybody kept out until it is put aside; null when nothing is there. */
    private @Nullable ClosedStore closed(Target target, boolean replace) throws IOException {
        if (target.isEmpty()) {
            return null;
        }
        if (!replace) {
            throw new NotPermittedException(
                    target.root() + " is not empty; nothing was touched. Restore into a new folder"
                            + " with --workspace DIR, or put this one aside with --replace.");
        }
        return ClosedStore.of(
                RunningProcess.self(clock), new InUseWording(new Workspace(target.root()), clock.getZone()));
    }

    private @Nullable Path putInPlace(Unpacking unpacking, Target target, @Nullable ClosedStore closed, Filling filling)
            throws IOException {
        try {
            unpacking.finish();
            if (closed == null) {
                target.take(unpacking.workspace().root());
                return null;
            }
            return target.replace(
                    unpacking.workspace().root(),
                    closed,
                    WHEN.format(clock.instant().atZone(clock.getZone())));
        } catch (IOException | RuntimeException failed) {
            try {
                filling.takeBack();
            } catch (IOException | RuntimeException stays) {
                failed.addSuppressed(stays);
            }
            throw failed;
        }
    }
}
