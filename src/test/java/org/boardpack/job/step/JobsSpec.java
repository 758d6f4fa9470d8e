package org.boardpack.job.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.boardpack.job.connection.EmbeddedLease;
import org.boardpack.job.connection.InUseWording;
import org.boardpack.job.connection.StoreConnection;
import org.boardpack.job.connection.StoreLease;
import org.boardpack.job.workspace.RunningProcess;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.SettingsFile;
import org.boardpack.job.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A job starts again from whatever an interruption left of it in the history. */
class JobsSpec {

    private static final JobParameters MARCH =
            new JobParametersBuilder().addString("month", "2025-03").toJobParameters();

    @TempDir
    Path folder;

    private final AtomicInteger counted = new AtomicInteger();
    private HikariDataSource store;
    private AnnotationConfigApplicationContext context;
    private JobRepository history;
    private Jobs jobs;
    private Job counting;

    @BeforeEach
    void openStore() throws IOException {
        Workspace workspace = new Workspace(folder);
        workspace.prepare();
        ZoneId london = ZoneId.of("Europe/London");
        Settings settings = SettingsFile.read(workspace.settings());
        store = StoreConnection.open(workspace, settings, new InUseWording(workspace, london));
        StoreLease lease = EmbeddedLease.take(workspace, RunningProcess.self(Clock.system(london)));
        context = new AnnotationConfigApplicationContext();
        context.registerBean("dataSource", HikariDataSource.class, () -> store);
        context.registerBean("lease", StoreLease.class, () -> lease);
        context.registerBean("settings", Settings.class, () -> settings);
        context.register(BatchConfiguration.class);
        context.refresh();
        history = context.getBean(JobRepository.class);
        Batch batch = context.getBean(Batch.class);
        jobs = new Jobs(batch, context.getBean(JobOperator.class));
        counting = batch.job("counting")
                .start(batch.once("count", (contribution, chunk) -> {
                    counted.incrementAndGet();
                    return RepeatStatus.FINISHED;
                }))
                .build();
    }

    @AfterEach
    void closeStore() {
        context.close();
        store.close();
    }

    private List<BatchStatus> executions() {
        JobInstance instance = history.getJobInstance("counting", MARCH);
        return history.getJobExecutions(instance).stream()
                .map(JobExecution::getStatus)
                .toList();
    }

    /** As a run leaves it that has begun, in the store but for its end. */
    private StepExecution begun() {
        JobInstance instance = history.createJobInstance("counting", MARCH);
        JobExecution execution = history.createJobExecution(instance, MARCH, new ExecutionContext());
        execution.setStatus(BatchStatus.STARTED);
        history.update(execution);
        StepExecution step = history.createStepExecution("count", execution);
        step.setStatus(BatchStatus.STARTED);
        history.update(step);
        return step;
    }

    @Test
    void cut_off_before_its_first_run_was_written() {
        history.createJobInstance("counting", MARCH);

        assertThat(jobs.recoverInterrupted()).isEmpty();
        jobs.run(counting, MARCH);

        assertThat(counted).hasValue(1);
        assertThat(executions()).containsExactly(BatchStatus.COMPLETED);
    }

    @Test
    void cut_off_while_a_step_was_at_work() {
        begun();

        assertThat(jobs.recoverInterrupted()).hasSize(1);
        jobs.run(counting, MARCH);

        assertThat(counted).hasValue(1);
        assertThat(executions()).containsExactly(BatchStatus.COMPLETED, BatchStatus.FAILED);
    }

    @Test
    void cut_off_while_it_was_recovered() {
        StepExecution step = begun();
        step.setStatus(BatchStatus.FAILED);
        history.update(step);

        assertThat(jobs.recoverInterrupted()).hasSize(1);
        assertThat(jobs.recoverInterrupted()).isEmpty();
        jobs.run(counting, MARCH);

        assertThat(counted).hasValue(1);
    }

    @Test
    void ended_while_the_disk_was_too_full_to_write_how() {
        StepExecution step = begun();
        step.setStatus(BatchStatus.UNKNOWN);
        history.update(step);
        JobExecution execution = step.getJobExecution();
        execution.setStatus(BatchStatus.UNKNOWN);
        history.update(execution);

        assertThat(jobs.recoverInterrupted()).isEmpty();
        jobs.run(counting, MARCH);

        assertThat(counted).hasValue(1);
        assertThat(executions()).containsExactly(BatchStatus.COMPLETED, BatchStatus.FAILED);
    }
}
