package org.boardpack.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.FigureTables;
import org.boardpack.metrics.MonthCells;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
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
 * on at the month or pack where it stopped; one that was asked to compute only stops before the packs and is resumed by rendering.
 */
final class EditionJob {

    static final String NAME = "edition";

    /** The parameter that says where to stop; it does not make a different edition. */
    private static final String UNTIL = "until";

    private static final String FIGURES = "figures";
    private static final String PACKS = "packs";

    private final Batch batch;
    private final EditionRecord edition;
    private final Optional<EditionRecord> figuresOf;
    private final EditionStore store;
    private final EditionCounting counting;
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
            Restating restating,
            EditionPublishing publishing,
            Progress progress) {
        this.batch = batch;
        this.edition = edition;
        this.figuresOf = figuresOf;
        this.store = store;
        this.counting = counting;
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
                    publishing.publish();
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

    private Step cells() {
        List<ReportingMonth> months = List.copyOf(counting.months());
        AtomicLong done = new AtomicLong();
        return batch.<ReportingMonth, MonthCells>items("count-months")
                .reader(new ListReader<>("months", () -> months))
                .processor(month -> {
                    MonthCells cells = counting.isCounted(month) ? null : counting.count(month);
                    progress.at("Counting people, days and pounds", done.incrementAndGet(), months.size());
                    return cells;
                })
                .writer(chunk -> chunk.forEach(counting::keep))
                .build();
    }

    /** The figures of a period, by scope. */
    private record PeriodFigures(ReportingMonth period, Map<Scope, List<Figure>> byScope) {}

    private Step figures() {
        List<ReportingMonth> months = List.copyOf(counting.months());
        AtomicLong done = new AtomicLong();
        return batch.<ReportingMonth, PeriodFigures>items("divide-into-figures")
                .reader(new ListReader<>("periods", () -> months))
                .processor(month -> {
                    PeriodFigures figures = new PeriodFigures(month, restating.mark(month, counting.figures(month)));
                    progress.at("Computing figures", done.incrementAndGet(), months.size());
                    return figures;
                })
                .writer(chunk -> chunk.forEach(period -> period.byScope()
                        .forEach((scope, figures) -> store.keepFigures(
                                edition.id(), period.period(), scope, FigureTables.toTable(figures)))))
                .build();
    }
}
