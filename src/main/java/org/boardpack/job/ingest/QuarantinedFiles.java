package org.boardpack.job.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.inbox.Quarantine;
import org.boardpack.intake.Glimpse;
import org.boardpack.intake.Intake;
import org.boardpack.quality.Verdict;
import org.boardpack.store.FileRecord;
import org.boardpack.store.FileStore;
import org.boardpack.store.LoadKey;

/** The files that came and were not loaded, as far as they still lie in quarantine. */
public record QuarantinedFiles(FileStore files, Quarantine quarantine, Intake intake) {

    /** By what a first look says that they are; the newest where several say the same. */
    public Map<LoadKey, Expecting.Refused> look() throws IOException {
        Map<LoadKey, Expecting.Refused> found = new HashMap<>();
        for (FileRecord file : files.notLoaded()) {
            Optional<Path> path = quarantine.find(new Fingerprint(file.sha256()), file.sizeBytes());
            if (path.isPresent()) {
                Optional<Glimpse> glimpse = intake.peek(path.get(), file.name());
                glimpse.ifPresent(seen -> found.put(
                        new LoadKey(seen.kind(), seen.organisation(), seen.month()),
                        new Expecting.Refused(file.verdict() == Verdict.HELD, file.receivedAt())));
            }
        }
        return found;
    }
}
