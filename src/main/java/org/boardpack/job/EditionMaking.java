package org.boardpack.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.FigureTables;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.pack.InputFile;
import org.boardpack.store.CellStore;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
import org.boardpack.store.EditionStore.PeriodScope;
import org.boardpack.store.LoadStore;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParameters;

/** Decides whether a month needs a new edition, carries on an unfinished one, or stands as it is; then has the edition job run. */
record EditionMaking(
        Workspace workspace,
        Settings settings,
        Batch batch,
        LoadStore loads,
        CellStore cells,
        EditionStore editions,
        Clock clock,
        Progress progress,
        Scribe scribe) {

    EditionReport make(
            EditionInputs inputs, PackOrder order, boolean computeOnly, BiConsumer<Job, JobParameters> runner)
            throws IOException {
        String fingerprint = inputs.fingerprint(CodeVersion.current(), templates());
        Optional<EditionRecord> last = editions.list(inputs.month()).stream()
                .filter(edition -> edition.fingerprint().equals(fingerprint))
                .reduce((earlier, later) -> later);
        EditionBasis basis = EditionBasis.of(inputs);
        // What has the same fingerprint was made by the same rules.
        last.ifPresent(same -> editions.keepBasis(same.id(), basis.toTable()));
        PackRenderers renderers = new PackRenderers(workspace, settings);
        if (last.isPresent()
                && last.get().publishedAt() != null
                && isLatest(last.get())
                && (computeOnly || has(inputs, last.get(), order, renderers))) {
            return report(inputs, last.get(), EditionReport.Outcome.UNCHANGED);
        }
        EditionRecord edition = last.filter(unfinished -> unfinished.publishedAt() == null)
                .orElseGet(() -> editions.open(
                        inputs.month(),
                        fingerprint,
                        CodeVersion.current(),
                        clock.instant(),
                        inputs.loads().values()));
        EditionCounting counting = new EditionCounting(inputs, loads, cells);
        editions.keepBasis(edition.id(), basis.toTable());
        EditionPapers papers =
                new EditionPapers(inputs, edition, new EditionMethods(editions).note(edition, basis), loads);
        if (computeOnly && isComputed(edition, counting)) {
            return report(inputs, edition, EditionReport.Outcome.COMPUTED);
        }
        Path making = workspace.editionInTheMaking(edition.month(), edition.number());
        List<InputFile> files = papers.files();
        EditionPublishing publishing = new EditionPublishing(
                workspace,
                edition,
                editions,
                () -> new EditionPacks(inputs, edition, editions, files, renderers, order, making, submissions(inputs)),
                papers.manifest(files),
                papers.runReport(),
                clock,
                scribe);
        Files.createDirectories(making);
        EditionJob job = new EditionJob(batch, edition, editions, counting, publishing, progress);
        runner.accept(job.job(), EditionJob.parameters(edition, computeOnly));
        return report(inputs, edition, computeOnly ? EditionReport.Outcome.COMPUTED : EditionReport.Outcome.PUBLISHED);
    }

    private PinnedSubmissions submissions(EditionInputs inputs) {
        return new PinnedSubmissions(inputs.loads(), loads);
    }

    /** Whether a published edition has every pack that is ordered; one is never added to, another is made. */
    private boolean has(EditionInputs inputs, EditionRecord edition, PackOrder order, PackRenderers renderers) {
        Path folder = workspace.edition(edition.month(), edition.number());
        EditionPacks packs =
                new EditionPacks(inputs, edition, editions, List.of(), renderers, order, folder, submissions(inputs));
        return packs.scopes().stream()
                .allMatch(scope -> packs.files(scope).stream().allMatch(Files::exists));
    }

    private boolean isComputed(EditionRecord edition, EditionCounting counting) {
        long periods = editions.blocks(edition.id()).stream()
                .map(PeriodScope::period)
                .distinct()
                .count();
        return periods == counting.months().size();
    }

    private boolean isLatest(EditionRecord edition) {
        return editions.list(edition.month()).stream().noneMatch(other -> other.number() > edition.number());
    }

    /** The workspace's own templates, file by file; nothing where it uses those of the program. */
    private byte[] templates() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (Files.isDirectory(workspace.templates())) {
            try (Stream<Path> files = Files.walk(workspace.templates())) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.write(workspace.templates().relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    all.write(Files.readAllBytes(file));
                }
            }
        }
        return all.toByteArray();
    }

    private EditionReport report(EditionInputs inputs, EditionRecord edition, EditionReport.Outcome outcome) {
        Map<String, Long> statuses = new TreeMap<>();
        List<PeriodScope> ofMonth = editions.blocks(edition.id()).stream()
                .filter(block -> block.period().equals(inputs.month()))
                .toList();
        Optional<Scope> widest = ofMonth.stream().map(PeriodScope::scope).max(Comparator.naturalOrder());
        List<Figure> headline = new ArrayList<>();
        for (PeriodScope block : ofMonth) {
            List<Figure> figures = editions.figures(edition.id(), block.scope(), block.period())
                    .map(table -> FigureTables.toFigures(block.period(), block.scope(), table))
                    .orElse(List.of());
            figures.forEach(figure -> statuses.merge(figure.status().id(), 1L, Long::sum));
            if (widest.isPresent() && widest.get().equals(block.scope())) {
                headline.addAll(headline(figures));
            }
        }
        return new EditionReport(
                inputs.month(),
                edition.number(),
                outcome,
                workspace.edition(edition.month(), edition.number()),
                ofMonth.size(),
                statuses,
                headline,
                widest.map(scope -> inputs.organisations().nameOf(scope, inputs.month(), false))
                        .orElse(""),
                inputs.organisationsWithoutSnapshot());
    }

    /** The five figures that a reader asks for first. */
    private static List<Figure> headline(List<Figure> figures) {
        return Stream.of(
                        wanted(figures, Metric.HEADCOUNT, Window.AS_AT),
                        wanted(figures, Metric.NHS_LEAVER_RATE, Window.ROLLING_12),
                        wanted(figures, Metric.TURNOVER_HC, Window.ROLLING_12),
                        wanted(figures, Metric.SICKNESS_RATE, Window.ROLLING_12),
                        wanted(figures, Metric.AGENCY_SHARE_OF_PAY, Window.YEAR_TO_DATE))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Figure> wanted(List<Figure> figures, Metric metric, Window window) {
        return figures.stream()
                .filter(figure -> figure.metric() == metric
                        && figure.window() == window
                        && figure.staffGroup().equals(StaffGroup.ALL)
                        && figure.dimension().isEmpty())
                .findFirst();
    }
}
