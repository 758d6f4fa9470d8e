package org.boardpack.job.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.boardpack.job.connection.ReadOnlyStore;
import org.boardpack.job.connection.Stores;
import org.boardpack.job.edition.FileDifferences;
import org.boardpack.job.workspace.ProtectedCopies;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.pack.FolderHashes;
import org.boardpack.pack.Manifest;
import org.boardpack.pack.PublishedManifest;
import org.boardpack.pack.pdf.PdfOrigin;

/**
 * Compares an edition's folder, a part of it, or a copy of its files elsewhere with the manifest that the edition was published with.
 * Changes nothing.
 */
public final class Verification {

    private final Workspace workspace;
    private final Consumer<String> remark;

    /** @param remark told, in a sentence, when the workspace's store cannot confirm a manifest */
    public Verification(Workspace workspace, Consumer<String> remark) {
        this.workspace = workspace;
        this.remark = remark;
    }

    /**
     * Looks at a file or folder.
     *
     * @throws NoSuchFileException when there is none
     */
    public VerifyReport verify(Path path) throws IOException {
        Path real = path.toRealPath();
        try (ReadOnlyStore store = ReadOnlyStore.open(
                workspace, why -> remark.accept("Compared with the folder's own manifest only. " + why))) {
            KeptManifests kept = new KeptManifests(store.jdbc().map(Stores::in));
            Optional<Path> folder = editionFolder(real);
            return folder.isPresent() ? inFolder(folder.get(), real, kept) : copies(real, kept);
        }
    }

    private static Optional<Path> editionFolder(Path path) {
        for (Path at = path; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(Manifest.NAME))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static VerifyReport inFolder(Path folder, Path path, KeptManifests kept) throws IOException {
        byte[] own = Files.readAllBytes(folder.resolve(Manifest.NAME));
        Optional<PublishedManifest> said = PublishedManifest.read(own);
        Optional<KeptManifests.Kept> known = said.flatMap(manifest -> kept.find(manifest.month(), manifest.edition()))
                .or(() -> kept.standingIn(folder));
        if (known.isEmpty() && said.isEmpty()) {
            return new VerifyReport(Optional.empty(), 0, changed(Manifest.NAME), Optional.empty(), false);
        }
        SortedMap<String, String> should =
                new TreeMap<>(known.map(found -> found.manifest().files())
                        .orElseGet(() -> said.orElseThrow().files()));
        known.ifPresent(found -> should.put(Manifest.NAME, found.sha256()));
        SortedMap<String, String> is = FolderHashes.of(folder);
        if (known.isEmpty()) {
            is.remove(Manifest.NAME);
        }
        String part = folder.relativize(path).toString().replace('\\', '/');
        if (!part.isEmpty()) {
            boolean isFile = Files.isRegularFile(path);
            // An altered manifest is said of whatever part is asked for: nothing else in the folder can be trusted
            // then.
            should.keySet().removeIf(file -> !isPart(file, part, isFile) && !file.equals(Manifest.NAME));
            is.keySet().removeIf(file -> !isPart(file, part, isFile) && !file.equals(Manifest.NAME));
        }
        String name = known.map(KeptManifests.Kept::name)
                .orElseGet(() ->
                        said.orElseThrow().month() + "@" + said.orElseThrow().edition());
        return new VerifyReport(
                Optional.of(name), is.size(), FileDifferences.between(should, is), Optional.empty(), known.isPresent());
    }

    private static boolean isPart(String file, String part, boolean isFile) {
        return isFile ? file.equals(part) : file.startsWith(part + "/");
    }

    /** Files away from their edition are known by what is in them. */
    private static VerifyReport copies(Path path, KeptManifests kept) throws IOException {
        SortedMap<String, String> is = Files.isDirectory(path)
                ? FolderHashes.of(path)
                : new TreeMap<>(Map.of(String.valueOf(path.getFileName()), FolderHashes.ofFile(path)));
        SortedMap<String, String> unknown = new TreeMap<>(is);
        Optional<String> edition = Optional.empty();
        for (Map.Entry<String, String> file : is.entrySet()) {
            Optional<String> of = kept.editionWith(file.getValue());
            if (of.isPresent()) {
                unknown.remove(file.getKey());
                edition = of;
            }
        }
        return new VerifyReport(
                edition,
                is.size(),
                FileDifferences.between(Collections.emptySortedMap(), unknown),
                edition.isPresent() || !Files.isRegularFile(path) ? Optional.empty() : claimed(path),
                edition.isPresent());
    }

    /** What a PDF says of itself. A protected one is opened with the password that the environment has. */
    private static Optional<String> claimed(Path file) throws IOException {
        PdfOrigin origin = PdfOrigin.of(Files.readAllBytes(file), ProtectedCopies.passwordIfAny(System.getenv()));
        return origin.isLocked()
                ? Optional.of("? (only its password tells: put it in " + ProtectedCopies.VARIABLE + ")")
                : origin.edition();
    }

    private static FileDifferences changed(String file) {
        return FileDifferences.between(
                new TreeMap<>(Map.of(file, "as published")), new TreeMap<>(Map.of(file, "otherwise")));
    }
}
