package org.boardpack.job;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.boardpack.job.edition.EditionJob;
import org.boardpack.job.edition.Editions;
import org.boardpack.job.edition.NotResumableException;
import org.boardpack.job.ingest.IngestReport;
import org.boardpack.job.ingest.TakingIn;
import org.boardpack.job.ingest.UnknownReferenceException;
import org.boardpack.job.step.JobHistory;
import org.boardpack.job.step.JobRun;
import org.boardpack.job.step.Jobs;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.EditionStore;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;

/** Carries on a run that was interrupted, as it was ordered then. */
record Resuming(Jobs jobs, TakingIn takingIn, Editions making, EditionStore editions) {

    ResumeReport resume(long id) throws IOException {
        boolean isKnown = new JobHistory(jobs.repository()).runs().stream().anyMatch(run -> run.id() == id);
        @Nullable JobExecution execution = isKnown ? jobs.repository().getJobExecution(id) : null;
        if (execution == null) {
            throw new UnknownReferenceException(
                    "No run has the number " + id + ". The numbers are those of: boardpack history");
        }
        String job = execution.getJobInstance().getJobName();
        JobRun run = JobHistory.run(job, execution);
        JobExecution last = Objects.requireNonNull(jobs.repository().getLastJobExecution(execution.getJobInstance()));
        if (last.getStatus() == BatchStatus.COMPLETED) {
            return nothingToDo(
                    run,
                    last.getId() == id
                            ? "Run " + id + " has finished: there is nothing to carry on."
                            : "Run " + last.getId() + " has carried on run " + id
                                    + " to its end: there is nothing left to do.");
        }
        if (job.equals(JobRun.MAKING_AGAIN)) {
            throw new NotResumableException("Run " + id + " was making an edition again as it was, which begins anew: "
                    + "boardpack rerun --month " + run.about().get("month") + " --as-was "
                    + run.about().get("edition"));
        }
        return job.equals(EditionJob.NAME) ? edition(run, execution.getJobParameters()) : intake(run);
    }

    private static ResumeReport nothingToDo(JobRun run, String remark) {
        return new ResumeReport(run, remark, Optional.empty(), Optional.empty());
    }

    private ResumeReport intake(JobRun run) throws IOException {
        return new ResumeReport(
                run, "", Optional.of(new IngestReport(takingIn.carryOn(), List.of())), Optional.empty());
    }

    private ResumeReport edition(JobRun run, JobParameters parameters) throws IOException {
        ReportingMonth month = ReportingMonth.parse(String.valueOf(parameters.getString("month")));
        int number = Objects.requireNonNull(parameters.getLong("edition")).intValue();
        EditionRecord edition = editions.find(month, number).orElseThrow();
        if (edition.publishedAt() != null) {
            return nothingToDo(
                    run, "Edition " + number + " of " + month + " is published: there is nothing left to do.");
        }
        return new ResumeReport(run, "", Optional.empty(), Optional.of(making.carryOn(edition, run.id())));
    }
}
