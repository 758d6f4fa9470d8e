package org.boardpack.job.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.inbox.Quarantine;
import org.boardpack.inbox.Reference;
import org.boardpack.job.ingest.IngestReport.FileOutcome;
import org.boardpack.store.DecisionStore;
import org.boardpack.store.FileRecord;
import org.boardpack.store.FileStore;

/** The files that wait for a person, and what was decided about others. */
public record HeldFiles(FileStore files, DecisionStore decisions, Quarantine quarantine, Clock clock) {

    private static final int NEAREST = 5;

    /** Those whose file is still in quarantine, oldest first. */
    public List<HeldFile> waiting() throws IOException {
        List<HeldFile> waiting = new ArrayList<>();
        for (FileRecord file : files.held()) {
            if (quarantine
                    .find(new Fingerprint(file.sha256()), file.sizeBytes())
                    .isPresent()) {
                waiting.add(new HeldFile(reference(file), file.name(), file.receivedAt()));
            }
        }
        return waiting;
    }

    /** What a run before this one found of the file in a folder of quarantine, and was cut off before it could say so. */
    List<FileOutcome> putAside(Path folder) throws IOException {
        Map<String, FileRecord> notLoaded = new HashMap<>();
        files.notLoaded().forEach(file -> notLoaded.put(file.sha256(), file));
        List<FileOutcome> outcomes = new ArrayList<>();
        try (Stream<Path> there = Files.list(folder)) {
            for (Path each : there.filter(Files::isRegularFile).toList()) {
                FileRecord file = notLoaded.get(Fingerprint.of(each).sha256());
                if (file != null) {
                    outcomes.add(new FileOutcome(
                            file.name(),
                            file.verdict(),
                            "",
                            file.rows(),
                            reference(file),
                            "See " + folder.resolve("READ-ME-FIRST.txt")));
                }
            }
        }
        return outcomes;
    }

    String reference(FileRecord file) {
        return Reference.of(new Fingerprint(file.sha256()), file.receivedAt(), clock.getZone());
    }

    /** The held file of that reference, in whatever case it was typed; empty when it was accepted before and is loaded. */
    Optional<FileRecord> find(String reference) {
        Optional<FileRecord> held = files.held().stream()
                .filter(file -> reference(file).equalsIgnoreCase(reference.strip()))
                .findFirst();
        if (held.isEmpty()
                && decisions.all().stream()
                        .noneMatch(decision -> decision.reference().equalsIgnoreCase(reference.strip()))) {
            throw new UnknownReferenceException(notHeld(reference.strip()));
        }
        return held;
    }

    private String notHeld(String reference) {
        List<FileRecord> all = files.held();
        if (all.isEmpty()) {
            return "Nothing is held: there is nothing to accept.";
        }
        String wanted = reference.toUpperCase(Locale.ROOT);
        return "No held file is called " + reference + ". Held: "
                + all.stream()
                        .sorted(Comparator.comparingInt(
                                file -> LevenshteinDistance.getDefaultInstance().apply(wanted, reference(file))))
                        .limit(NEAREST)
                        .map(file -> reference(file) + " (" + file.name() + ")")
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
