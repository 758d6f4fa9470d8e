package org.boardpack.job.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.boardpack.inbox.Claim;
import org.boardpack.inbox.Originals;
import org.boardpack.intake.CheckedFile;
import org.boardpack.intake.ExtractDeclarations;
import org.boardpack.intake.Intake;
import org.boardpack.intake.LoadedMonths;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.job.connection.ReadOnlyStore;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.store.Decision;
import org.boardpack.store.DecisionStore;
import org.boardpack.store.Dropping;
import org.boardpack.store.LoadKey;
import org.boardpack.store.LoadStore;
import org.boardpack.store.MonthCloseStore;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;

/**
 * The inbox's verdict on files that stay where they are: judged in the inbox's order, in the light of each other and of what the
 * workspace has loaded. Writes nothing anywhere.
 */
public final class Validation {

    private final Workspace workspace;
    private final Clock clock;
    private final Consumer<String> remark;

    /**
     * @param clock tells which months lie ahead
     * @param remark told, in a sentence, when the files cannot be compared with what is loaded
     */
    public Validation(Workspace workspace, Clock clock, Consumer<String> remark) {
        this.workspace = workspace;
        this.clock = clock;
        this.remark = remark;
    }

    /** One file and what the inbox would say of it. */
    public record Validated(Path file, CheckedFile checked) {}

    /** What the inbox would say of the files, in the order in which they are given. */
    public List<Validated> check(List<Path> files) throws IOException {
        try (ReadOnlyStore store = ReadOnlyStore.open(workspace, remark)) {
            return check(files, store);
        }
    }

    private List<Validated> check(List<Path> files, ReadOnlyStore store) throws IOException {
        ExtractDeclarations declarations = ExtractDeclarations.load(workspace.reference());
        PseudonymKey key = PseudonymKey.of(
                workspace,
                store.jdbc().filter(jdbc -> !new LoadStore(jdbc).isEmpty()).isPresent());
        key.check();
        Intake intake = new Intake(declarations, ReferenceLists.load(workspace.reference()), key.passing(), clock)
                .findingOriginalsIn(new Originals(workspace.root()));
        Together together = new Together(store.jdbc()
                .<LoadedMonths>map(jdbc -> new StoredMonths(new LoadStore(jdbc), new MonthCloseStore(jdbc)))
                .orElse(LoadedMonths.NOTHING));
        Function<String, Optional<Decision>> decisions =
                sha256 -> store.jdbc().flatMap(jdbc -> new DecisionStore(jdbc).about(sha256));
        Judgement judgement = new Judgement(intake, together, decisions, clock.getZone());
        List<Claim> claims = files.stream()
                .map(file -> new Claim(file, String.valueOf(file.getFileName())))
                .toList();
        List<Validated> validated = new ArrayList<>();
        for (Claim claim : new IntakeOrder(intake, declarations.kinds()).of(claims)) {
            TakenFile taken = TakenFile.read(claim, intake, clock).judged(judgement);
            together.add(taken);
            validated.add(new Validated(claim.file(), taken.checked()));
        }
        validated.sort(Comparator.comparingInt(one -> files.indexOf(one.file())));
        return validated;
    }

    /** What would be loaded by now, had the files before been dropped. */
    private static final class Together implements LoadedMonths {

        private record Said(ExtractTable rows, Dropping dropping, boolean isGap) {}

        private final LoadedMonths loaded;
        private final Map<LoadKey, Said> said = new HashMap<>();

        Together(LoadedMonths loaded) {
            this.loaded = loaded;
        }

        void add(TakenFile file) {
            Dropping dropping = file.dropping("");
            for (Submission submission : file.loads()) {
                LoadKey key = LoadKey.of(submission);
                Said before = said.get(key);
                if (before == null || before.isGap() || !dropping.yieldsTo(before.dropping())) {
                    said.put(
                            key,
                            new Said(submission.rows(), dropping, file.checked().isGap(submission)));
                }
            }
        }

        @Override
        public Optional<ExtractTable> rows(ExtractKind kind, String organisation, ReportingMonth month) {
            Said rows = said.get(new LoadKey(kind, organisation, month));
            return rows == null ? loaded.rows(kind, organisation, month) : Optional.of(rows.rows());
        }

        @Override
        public Optional<Instant> closedAt(ReportingMonth month) {
            return loaded.closedAt(month);
        }

        @Override
        public OptionalLong count(ExtractKind kind, String organisation, ReportingMonth month) {
            Said rows = said.get(new LoadKey(kind, organisation, month));
            return rows == null
                    ? loaded.count(kind, organisation, month)
                    : OptionalLong.of(rows.rows().rows());
        }
    }
}
