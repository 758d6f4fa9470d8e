package org.boardpack.job.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardpack.inbox.TopFolder;

/** The files of a workspace that packs depend on: settings, reference lists, templates. Analysts change them; what an edition rests on stays. */
public final class PinnedFiles {

    private PinnedFiles() {}

    /** Their contents as they stand now, by path in the workspace. */
    public static SortedMap<String, byte[]> of(Workspace workspace) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(path(workspace, workspace.settings()), SettingsFile.pinnable(workspace.settings()));
        add(workspace, workspace.reference(), files);
        files.putAll(templates(workspace));
        return files;
    }

    /** The workspace's own templates; nothing where it uses those of the program. */
    public static SortedMap<String, byte[]> templates(Workspace workspace) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        add(workspace, workspace.templates(), files);
        return files;
    }

    private static void add(Workspace workspace, Path folder, SortedMap<String, byte[]> files) throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path file : TopFolder.of(folder).tree()) {
                if (Files.isRegularFile(file)) {
                    files.put(path(workspace, file), Files.readAllBytes(file));
                }
            }
        }
    }

    private static String path(Workspace workspace, Path file) {
        return workspace.root().relativize(file).toString().replace('\\', '/');
    }

    /** Whether what a store says is the path of such a file: a store may come from a backup, and that from anybody. */
    public static boolean isOne(String path) {
        Workspace any = new Workspace(Path.of("any"));
        Path file = any.root().resolve(path).normalize();
        return file.equals(any.settings()) || file.startsWith(any.reference()) || file.startsWith(any.templates());
    }

    /**
     * Lays them out in an empty folder as a workspace of their own.
     *
     * @throws IllegalArgumentException when one of them is none of a workspace's files
     */
    public static Workspace layOut(Map<String, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!isOne(file.getKey())) {
                throw new IllegalArgumentException(
                        "The store names a file that is none of a workspace's, " + file.getKey()
                                + ": somebody changed it. Restore the store from a backup that you made yourself.");
            }
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.write(target, file.getValue());
        }
        return new Workspace(folder);
    }
}
