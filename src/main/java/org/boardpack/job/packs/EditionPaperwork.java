package org.boardpack.job.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.boardpack.job.step.Finished;
import org.boardpack.job.step.Progress;
import org.boardpack.pack.Manifest;
import org.boardpack.pack.RunReport;

/** What an edition's folder gets once the packs of every scope are in it; the manifest last, because it names all the rest. */
public record EditionPaperwork(EditionPacks packs, Manifest manifest, RunReport report, Progress progress) {

    private static final int PAPERS = 5;

    public void writeInto(Path folder) throws IOException {
        // A nation's figures in one file, and the hashes of all its packs, take a while each.
        Finished written = new Finished("Writing the edition's own files", progress);
        written.outOf(PAPERS);
        packs.writeMetrics(folder.resolve(EditionCsvFiles.METRICS));
        written.another();
        packs.writeRestatements(folder.resolve(EditionCsvFiles.RESTATEMENTS));
        written.another();
        packs.dataPackage().write(folder, "", "Every figure of the edition");
        written.another();
        Files.writeString(
                folder.resolve("run-report.html"),
                report.with(packs.limitsReport()).html());
        written.another();
        Files.writeString(folder.resolve("manifest.json"), manifest.json(folder));
        written.another();
    }
}
