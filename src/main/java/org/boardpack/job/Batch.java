package org.boardpack.job;

import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What every job of ours is built with.
 *
 * @param threads how many items the workers work on side by side
 */
record Batch(
        JobRepository repository, PlatformTransactionManager transactions, AsyncTaskExecutor workers, int threads) {

    /** Enough items a chunk to keep every worker busy: items are worked on side by side, then written in order in one transaction. */
    static final int CHUNK = 16;

    JobBuilder job(String name) {
        return new JobBuilder(name, repository);
    }

    /** A step over items. The transaction manager is said: the builder would otherwise quietly take one that does nothing. */
    <I, O> ChunkOrientedStepBuilder<I, O> items(String name) {
        return items(name, CHUNK);
    }

    /**
     * Such a step over large items.
     *
     * @param chunk as many as may be in memory together
     */
    <I, O> ChunkOrientedStepBuilder<I, O> items(String name, int chunk) {
        return new StepBuilder(name, repository)
                .<I, O>chunk(chunk)
                .transactionManager(transactions)
                .taskExecutor(workers);
    }

    Step once(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository).tasklet(tasklet, transactions).build();
    }
}
