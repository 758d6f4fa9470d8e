package org.boardpack.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.boardpack.pack.Manifest;
import org.boardpack.pack.RunReport;

/** What an edition's folder gets once the packs of every scope are in it; the manifest last, because it names all the rest. */
record EditionPaperwork(EditionPacks packs, Manifest manifest, RunReport report) {

    void writeInto(Path folder) throws IOException {
        packs.writeMetrics(folder.resolve(EditionCsvFiles.METRICS));
        packs.writeRestatements(folder.resolve(EditionCsvFiles.RESTATEMENTS));
        packs.dataPackage().write(folder, "", "Every figure of the edition");
        Files.writeString(
                folder.resolve("run-report.html"),
                report.with(packs.limitsReport()).html());
        Files.writeString(folder.resolve("manifest.json"), manifest.json(folder));
    }
}
