package org.boardpack.job.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardpack.inbox.OnDisk;
import org.boardpack.job.basis.EditionSource;
import org.boardpack.job.connection.Stores;
import org.boardpack.job.edition.AsWasReport.Outcome;
import org.boardpack.job.packs.EditionPacks;
import org.boardpack.job.packs.EditionPapers;
import org.boardpack.job.packs.EditionPaperwork;
import org.boardpack.job.packs.PackOrder;
import org.boardpack.job.packs.PackWriting;
import org.boardpack.job.step.JobRun;
import org.boardpack.job.step.Jobs;
import org.boardpack.job.step.Progress;
import org.boardpack.job.workspace.CodeVersion;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.pack.FolderHashes;
import org.boardpack.pack.Manifest;
import org.boardpack.pack.PublishedManifest;
import org.boardpack.store.Deed;
import org.boardpack.store.EditionPins;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.LedgerEntry;
import org.boardpack.workforce.ReportingMonth;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** Makes an edition once more from what it pinned, and sets the folder that stands there right where it is not the same. */
public record AsWas(Workspace workspace, Stores stores, Jobs jobs, Clock clock, Progress progress) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** @throws NothingMadeException when there is no such edition, or it cannot be made again */
    AsWasReport make(ReportingMonth month, int number, String who) throws IOException {
        EditionRecord edition = stores.editions()
                .find(month, number)
                .filter(found -> found.publishedAt() != null)
                .orElseThrow(() -> new NothingMadeException("No edition " + number + " of " + month
                        + " is published. See which there are with: boardpack status"));
        EditionPins pins = stores.pins()
                .find(edition.id())
                .orElseThrow(() -> new NothingMadeException("Edition " + number + " of " + month
                        + " was made by an earlier version, which did not keep what it was made from. Make a new one"
                        + " with: boardpack rerun --month " + month));
        Path fresh = workspace.editionMadeAgain(month, number);
        Path pinned = workspace.editionPins(month, number);
        FileSystemUtils.deleteRecursively(fresh);
        FileSystemUtils.deleteRecursively(pinned);
        Files.createDirectories(fresh);
        try {
            write(edition, EditionSource.pinned(edition, stores, pinned), PackOrder.ofText(pins.packOrder()), fresh);
        } finally {
            FileSystemUtils.deleteRecursively(pinned);
        }
        AsWasReport report = compare(edition, Optional.ofNullable(pins.manifest()), fresh);
        LedgerEntry entry = new LedgerEntry(
                clock.instant(),
                who,
                Deed.MADE_AGAIN,
                edition.name(),
                "",
                report.outcome().words());
        new TransactionTemplate(jobs.batch().transactions())
                .executeWithoutResult(transaction -> stores.ledger().append(entry));
        return report;
    }

    private void write(EditionRecord edition, EditionSource source, PackOrder order, Path fresh) {
        EditionWork work = new EditionWork(workspace, stores, jobs, clock, progress, source, edition);
        EditionPapers papers = work.papers();
        EditionPacks packs = work.packs(order, fresh, papers.files());
        Job job = jobs.batch()
                .job(JobRun.MAKING_AGAIN)
                .start(new PackWriting(jobs.batch(), () -> packs, progress).step())
                .next(jobs.batch().once("finish", (contribution, context) -> {
                    new EditionPaperwork(packs, papers.manifest(papers.files()), papers.runReport(), progress)
                            .writeInto(fresh);
                    return RepeatStatus.FINISHED;
                }))
                .build();
        jobs.run(
                job,
                new JobParametersBuilder()
                        .addString("month", edition.month().toString())
                        .addLong("edition", (long) edition.number())
                        .addString("asked", clock.instant() + ", after run " + lastRun())
                        .toJobParameters());
    }

    /** Clocks are put back; every time that it is asked for is another. */
    private long lastRun() {
        JobInstance last = jobs.repository().getLastJobInstance(JobRun.MAKING_AGAIN);
        return last == null ? 0 : last.getId();
    }

    private AsWasReport compare(EditionRecord edition, Optional<String> manifest, Path fresh) throws IOException {
        Path standing = workspace.edition(edition.month(), edition.number());
        SortedMap<String, String> is = Files.isDirectory(standing) ? FolderHashes.of(standing) : new TreeMap<>();
        SortedMap<String, String> was = FolderHashes.of(fresh);
        if (is.equals(was)) {
            FileSystemUtils.deleteRecursively(fresh);
            return report(edition, Outcome.SAME, is, was, Optional.empty());
        }
        String name = "edition-" + edition.number();
        if (isAsPublished(is, manifest)) {
            Path aside = standing.resolveSibling(name + ".made-again-" + now());
            Files.move(fresh, aside, StandardCopyOption.ATOMIC_MOVE);
            return report(edition, Outcome.MADE_OTHERWISE, is, was, Optional.of(aside));
        }
        Optional<Path> aside = Optional.empty();
        if (Files.exists(standing)) {
            aside = Optional.of(standing.resolveSibling(name + ".altered-" + now()));
            Files.move(standing, aside.get(), StandardCopyOption.ATOMIC_MOVE);
        }
        OnDisk.publish(fresh, standing);
        return report(edition, Outcome.PUT_BACK, is, was, aside);
    }

    private boolean isAsPublished(SortedMap<String, String> is, Optional<String> manifest) {
        return manifest.filter(sha256 -> sha256.equals(is.get(Manifest.NAME)))
                .flatMap(stores.pins()::content)
                .flatMap(PublishedManifest::read)
                .filter(published -> {
                    SortedMap<String, String> files = new TreeMap<>(is);
                    files.remove(Manifest.NAME);
                    return published.files().equals(files);
                })
                .isPresent();
    }

    private String now() {
        return WHEN.format(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private AsWasReport report(
            EditionRecord edition,
            Outcome outcome,
            SortedMap<String, String> is,
            SortedMap<String, String> was,
            Optional<Path> aside) {
        return new AsWasReport(
                edition.month(),
                edition.number(),
                outcome,
                was.size(),
                FileDifferences.between(was, is),
                workspace.edition(edition.month(), edition.number()),
                aside,
                Optional.of(edition.codeVersion()).filter(version -> !version.equals(CodeVersion.current())));
    }
}
