package org.boardpack.job.step;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;

/** Reads what ran from Spring Batch's own records. */
public final class JobHistory {

    private final JobRepository repository;

    public JobHistory(JobRepository repository) {
        this.repository = repository;
    }

    /** Every run, newest first. */
    public List<JobRun> runs() {
        List<JobRun> runs = new ArrayList<>();
        for (String job : repository.getJobNames()) {
            for (JobInstance instance : repository.findJobInstances(job)) {
                repository.getJobExecutions(instance).forEach(execution -> runs.add(run(job, execution)));
            }
        }
        runs.sort(Comparator.comparingLong(JobRun::id).reversed());
        return runs;
    }

    public static JobRun run(String job, JobExecution execution) {
        SortedMap<String, String> about = new TreeMap<>();
        execution.getJobParameters().parameters().stream()
                .filter(parameter ->
                        parameter.identifying() && !parameter.name().equals("fingerprint"))
                .forEach(parameter -> about.put(parameter.name(), String.valueOf(parameter.value())));
        List<JobRun.StepRun> steps = execution.getStepExecutions().stream()
                .map(step ->
                        new JobRun.StepRun(step.getStepName(), step.getStatus().name(), step.getReadCount()))
                .toList();
        return new JobRun(
                execution.getId(),
                job,
                about,
                execution.getStatus().name(),
                instant(execution.getStartTime()),
                instant(execution.getEndTime()),
                steps);
    }

    /** Spring Batch writes local times. */
    private static @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.atZone(ZoneId.systemDefault()).toInstant();
    }
}
