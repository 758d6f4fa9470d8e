package org.boardpack.job.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Starts jobs to their end, and clears up after those that were killed. */
public record Jobs(Batch batch, JobOperator operator) {

    public JobRepository repository() {
        return batch.repository();
    }

    /** Runs a job; one that fails is an exception. */
    public void run(Job job, JobParameters parameters) {
        JobExecution execution = start(job, parameters);
        if (execution.getStatus() != BatchStatus.COMPLETED && execution.getStatus() != BatchStatus.STOPPED) {
            Throwable cause =
                    execution.getAllFailureExceptions().stream().findFirst().orElse(null);
            throw new IllegalStateException(
                    "the job " + execution.getJobInstance().getJobName() + " failed", cause);
        }
    }

    private JobExecution start(Job job, JobParameters parameters) {
        try {
            makeStartable(repository().getJobInstance(job.getName(), parameters));
            return operator.start(job, parameters);
        } catch (Exception refused) {
            throw new IllegalStateException("the job " + job.getName() + " could not be started", refused);
        }
    }

    /**
     * Spring Batch refuses for ever what was cut off between naming a job and its first run, and steps whose end could not be written
     * because the disk was full. Every step of ours may be done again.
     */
    private void makeStartable(@Nullable JobInstance known) {
        if (known == null) {
            return;
        }
        JobExecution last = repository().getLastJobExecution(known);
        if (last == null) {
            repository().deleteJobInstance(known);
            return;
        }
        for (StepExecution step : last.getStepExecutions()) {
            if (step.getStatus() == BatchStatus.UNKNOWN) {
                step.setStatus(BatchStatus.FAILED);
                repository().update(step);
            }
        }
        if (last.getStatus() == BatchStatus.UNKNOWN) {
            last.setStatus(BatchStatus.FAILED);
            repository().update(last);
        }
    }

    /**
     * Ends what the history calls running. Spring Batch's own {@code recover} checks nothing: ask this only with the lease in hand.
     *
     * @return the runs that can carry on now, oldest first
     */
    public List<JobRun> recoverInterrupted() {
        List<JobRun> recovered = new ArrayList<>();
        for (String job : repository().getJobNames()) {
            for (JobExecution running : repository().findRunningJobExecutions(job)) {
                operator.recover(running);
                recovered.add(JobHistory.run(job, running));
            }
        }
        recovered.sort(Comparator.comparingLong(JobRun::id));
        return List.copyOf(recovered);
    }
}
