package org.boardpack.job.basis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.job.connection.Stores;
import org.boardpack.job.workspace.CodeVersion;
import org.boardpack.job.workspace.PinnedFiles;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.SettingsFile;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.store.EditionRecord;
import org.boardpack.workforce.ReportingMonth;

/**
 * What an edition is made from: loads, settings, reference lists and templates, as they stand now or as an earlier edition pinned them.
 *
 * @param files where settings, reference lists and templates are
 */
public record EditionSource(Workspace files, EditionInputs inputs) {

    /** As things stand now. */
    public static EditionSource now(Workspace workspace, Settings settings, Stores stores, ReportingMonth month) {
        EditionInputsReader reader =
                new EditionInputsReader(settings, ReferenceLists.load(workspace.reference()), stores.loads());
        return new EditionSource(workspace, reader.read(month));
    }

    /**
     * As an edition pinned them.
     *
     * @param folder empty; its files are laid out there, and it is needed as long as the source is
     */
    public static EditionSource pinned(EditionRecord edition, Stores stores, Path folder) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (Map.Entry<String, String> file : stores.pins().hashes(edition.id()).entrySet()) {
            contents.put(file.getKey(), stores.pins().content(file.getValue()).orElseThrow());
        }
        Workspace files = PinnedFiles.layOut(contents, folder);
        EditionInputsReader reader = new EditionInputsReader(
                SettingsFile.read(files.settings()), ReferenceLists.load(files.reference()), stores.loads());
        return new EditionSource(
                files, reader.read(edition.month(), stores.editions().loads(edition.id())));
    }

    /** Names all of it by content, the program included. */
    public String fingerprint() throws IOException {
        return inputs.fingerprint(CodeVersion.current(), templates());
    }

    /** The workspace's files that go with it. */
    public SortedMap<String, byte[]> filesToPin() {
        try {
            return PinnedFiles.of(files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The workspace's own templates, file by file; nothing where it uses those of the program. */
    private byte[] templates() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        String folder = files.root().relativize(files.templates()).toString() + '/';
        for (Map.Entry<String, byte[]> file : PinnedFiles.templates(files).entrySet()) {
            all.write(file.getKey().substring(folder.length()).getBytes(StandardCharsets.UTF_8));
            all.write(file.getValue());
        }
        return all.toByteArray();
    }
}
