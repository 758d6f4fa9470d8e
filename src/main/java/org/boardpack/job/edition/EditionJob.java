package org.boardpack.job.edition;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.boardpack.job.packs.PackWriting;
import org.boardpack.job.step.Batch;
import org.boardpack.job.step.Finished;
import org.boardpack.job.step.ListReader;
import org.boardpack.job.step.Progress;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.FigureTables;
import org.boardpack.metrics.MonthCells;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Makes a month's edition: count the months, divide them into figures, write the packs, publish. A run that was interrupted carries
 * on at the month, scope or pack where it stopped; one that was asked to compute only stops before the packs and is resumed by rendering.
 */
public final class EditionJob {

    public static final String NAME = "edition";

    /** The parameter that says where to stop; it does not make a different edition. */
    private static final String UNTIL = "until";

    private static final String FIGURES = "figures";
    private static final String PACKS = "packs";

    private final Batch batch;
    private final EditionRecord edition;
    private final Optional<EditionRecord> figuresOf;
    private final EditionStore store;
    private final EditionCounting counting;
    private final CountingRoom room;
    private final Restating restating;
    private final EditionPublishing publishing;
    private final Progress progress;

    /** @param figuresOf the edition whose figures this one takes over; empty where it computes its own */
    EditionJob(
            Batch batch,
            EditionRecord edition,
            Optional<EditionRecord> figuresOf,
            EditionStore store,
            EditionCounting counting,
            CountingRoom room,
            Restating restating,
            EditionPublishing publishing,
            Progress progress) {
        this.batch = batch;
        this.edition = edition;
        this.figuresOf = figuresOf;
        this.store = store;
        this.counting = counting;
        this.room = room;
        this.restating = restating;
        this.publishing = publishing;
        this.progress = progress;
    }

    /** What makes this edition this one; {@code stopAtFigures} and all else a person may choose anew at a restart does not. */
    static JobParameters parameters(EditionRecord edition, boolean stopAtFigures) {
        return new JobParametersBuilder()
                .addString("month", edition.month().toString())
                .addLong("edition", (long) edition.number())
                .addString("fingerprint", edition.fingerprint())
                .addString(UNTIL, stopAtFigures ? FIGURES : PACKS, false)
                .toJobParameters();
    }

    Job job() {
        Step packs = new PackWriting(batch, publishing::packs, progress).step();
        JobExecutionDecider isRenderingWanted = new JobExecutionDecider() {
            @Override
            public FlowExecutionStatus decide(JobExecution run, @Nullable StepExecution last) {
                return new FlowExecutionStatus(
                        String.valueOf(run.getJobParameters().getString(UNTIL)));
            }
        };
        SimpleJobBuilder figures = figuresOf
                .map(other -> batch.job(NAME).start(takeOver(other)))
                .orElseGet(() -> batch.job(NAME).start(cells()).next(figures()));
        return figures.next(isRenderingWanted)
                .on(FIGURES)
                .stopAndRestart(packs)
                .from(isRenderingWanted)
                .on(PACKS)
                .to(packs)
                .next(batch.once("publish", (contribution, context) -> {
                    publishing.publish(progress);
                    return RepeatStatus.FINISHED;
                }))
                .end()
                .build();
    }

    private Step takeOver(EditionRecord other) {
        return batch.once("take-over-figures", (contribution, context) -> {
            store.takeOverFigures(other.id(), edition.id());
            return RepeatStatus.FINISHED;
        });
    }

    /** Months side by side, as many as there is room for, and kept before the next: a nation's cells are large. */
    private Step cells() {
        List<ReportingMonth> months = counting.months();
        Finished finished = new Finished("Counting people, days and pounds", progress);
        int ahead = room.months(batch.threads()) - 1;
        ListReader<ReportingMonth, MonthCells> work =
                new ListReader<>(batch.workers(), ahead, finished, () -> months, month -> {
                    MonthCells cells = counting.isCounted(month) ? null : counting.count(month);
                    finished.another();
                    return cells;
                });
        return batch.largeItems("count-months", work, counted -> counted.forEach(counting::keep));
    }

    /** The figures of a scope, a table a period. */
    private record ScopeFigures(Scope scope, SortedMap<ReportingMonth, ExtractTable> byPeriod) {}

    private Step figures() {
        Finished finished = new Finished("Computing figures", progress);
        Supplier<List<Scope>> scopes = () -> {
            counting.decideWhatIsShown(batch, progress);
            return counting.scopes();
        };
        ListReader<Scope, ScopeFigures> work =
                new ListReader<>(batch.workers(), Batch.AHEAD, finished, scopes, scope -> {
                    ScopeFigures figures = new ScopeFigures(scope, byPeriod(scope, counting.figures(scope)));
                    finished.another();
                    return figures;
                });
        return batch.items(
                "divide-into-figures",
                work,
                computed -> computed.forEach(of -> of.byPeriod()
                        .forEach((period, figures) -> store.keepFigures(edition.id(), period, of.scope(), figures))));
    }

    private SortedMap<ReportingMonth, ExtractTable> byPeriod(Scope scope, List<Figure> figures) {
        SortedMap<ReportingMonth, List<Figure>> byPeriod =
                figures.stream().collect(Collectors.groupingBy(Figure::period, TreeMap::new, Collectors.toList()));
        SortedMap<ReportingMonth, ExtractTable> tables = new TreeMap<>();
        byPeriod.forEach((period, ofPeriod) ->
                tables.put(period, FigureTables.toTable(restating.mark(period, scope, ofPeriod))));
        return tables;
    }
}
