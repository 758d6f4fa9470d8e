package org.boardpack.job.upkeep;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpack.backup.BackupManifest;
import org.boardpack.backup.BackupReader;
import org.boardpack.backup.DamagedBackupException;
import org.boardpack.backup.Part;
import org.boardpack.inbox.OnDisk;
import org.boardpack.job.connection.Door;
import org.boardpack.job.connection.StoreInUseException;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.SettingsException;
import org.boardpack.job.workspace.SettingsFile;
import org.boardpack.job.workspace.Workspace;

/** The folder beside a workspace that a backup is unpacked into. One restore at a time has it, and what it does not take away goes. */
final class Unpacking implements AutoCloseable {

    private static final String SETTINGS = Part.WORKSPACE + "boardpack.yaml";

    private final Path folder;
    private final Path lock;
    private final Door door;

    private Unpacking(Path folder, Path lock, Door door) {
        this.folder = folder;
        this.lock = lock;
        this.door = door;
    }

    /**
     * Empty, whatever an interrupted restore left there.
     *
     * @throws StoreInUseException when another restore has it
     */
    static Unpacking beside(Path root) throws IOException {
        Files.createDirectories(Objects.requireNonNull(root.getParent()));
        Path folder = root.resolveSibling("." + root.getFileName() + ".restoring");
        Path lock = root.resolveSibling(folder.getFileName() + ".lock");
        Door door = Door.enter(lock)
                .orElseThrow(() -> new StoreInUseException("Another restore into " + root
                        + " is at work. Wait until it has finished, then try again. Nothing was changed."));
        Unpacking unpacking = new Unpacking(folder, lock, door);
        try {
            remove(folder);
            return unpacking;
        } catch (IOException stays) {
            unpacking.close();
            throw stays;
        }
    }

    Workspace workspace() {
        return new Workspace(folder);
    }

    /**
     * Unpacks everything.
     *
     * @param given takes the place of the backup's own settings
     * @return the settings that the workspace will have
     * @throws NotPermittedException when the backup's own settings lead out of the workspace
     */
    Settings unpack(BackupReader backup, Optional<Path> given) throws IOException {
        checkRoom(backup.manifest());
        List<Part> parts = backup.manifest().parts();
        // First of all, and before anything is opened: a backup may come from anybody.
        if (given.isEmpty()) {
            for (Part part : parts.stream().filter(Unpacking::isSettings).toList()) {
                backup.extract(part, place(part));
            }
            checkOwnSettings();
        }
        for (Part part : parts) {
            if (given.isPresent() || !isSettings(part)) {
                backup.extract(part, place(part));
            }
        }
        if (given.isPresent()) {
            Files.copy(given.get(), workspace().settings(), StandardCopyOption.REPLACE_EXISTING);
        }
        workspace().prepare();
        return SettingsFile.read(workspace().settings());
    }

    private static boolean isSettings(Part part) {
        return part.name().equals(SETTINGS);
    }

    private void checkOwnSettings() {
        Path own = workspace().settings();
        try {
            if (SettingsFile.read(own).storeUrl().isPresent()) {
                throw new NotPermittedException(
                        "The settings in the backup name a database, in store.url. What a backup"
                                + " says is not followed out of the workspace: give settings of your own with --settings FILE,"
                                + " which name an empty database, or none. Nothing was changed.");
            }
        } catch (SettingsException cannotBe) {
            throw new DamagedBackupException("Its own settings cannot be used ("
                    + String.valueOf(cannotBe.getMessage()).replace(own.toString(), SETTINGS)
                    + ") Give others with --settings FILE.");
        }
    }

    private void checkRoom(BackupManifest manifest) throws IOException {
        Path volume = Objects.requireNonNull(folder.getParent());
        long free = Files.getFileStore(volume).getUsableSpace();
        long needed;
        try {
            needed = Math.multiplyExact(2, manifest.bytes());
        } catch (ArithmeticException noDiskIsThatLarge) {
            needed = Long.MAX_VALUE;
        }
        if (needed > free) {
            throw new FileSystemException(
                    volume.toString(),
                    null,
                    "unpacking needs " + needed / 1_000_000 + " MB and " + free / 1_000_000 + " MB are free");
        }
    }

    private Path place(Part part) {
        String name = part.name();
        return folder.resolve(name.startsWith(Part.WORKSPACE) ? name.substring(Part.WORKSPACE.length()) : name);
    }

    /** Leaves a workspace and nothing else: the tables are in its store by now. */
    void finish() throws IOException {
        remove(folder.resolve("tables"));
        protect();
    }

    /** As they were: originals are for nobody to write, the key is for nobody else to read. */
    private void protect() throws IOException {
        Path archive = folder.resolve("archive");
        if (Files.isDirectory(archive)) {
            try (Stream<Path> tree = Files.walk(archive)) {
                for (Path file : tree.filter(Files::isRegularFile).toList()) {
                    permit(file, "r--r-----");
                }
            }
        }
        Path key = workspace().pseudonymKey();
        if (Files.exists(key)) {
            permit(key, "rw-------");
        }
    }

    private static void permit(Path file, String permissions) throws IOException {
        if (OnDisk.hasReaders(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        } else if (!permissions.contains("w") && !file.toFile().setReadOnly()) {
            throw new IOException("Could not make " + file + " read-only");
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> all;
            try (Stream<Path> tree = Files.walk(folder)) {
                all = tree.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            remove(folder);
            Files.deleteIfExists(lock);
        } finally {
            door.close();
        }
    }
}
