package org.boardpack.job.step;

import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What every job of ours is built with.
 *
 * @param threads how many items the workers work on side by side
 */
public record Batch(
        JobRepository repository, PlatformTransactionManager transactions, AsyncTaskExecutor workers, int threads) {

    /** So many items are written in one transaction. */
    private static final int CHUNK = 8;

    /** So many are at work, or lie finished, while others are written: enough to keep every worker busy. */
    public static final int AHEAD = 8;

    /** So many may be in memory at a time. */
    static final int IN_HAND = CHUNK + AHEAD;

    public JobBuilder job(String name) {
        return new JobBuilder(name, repository);
    }

    /** A step over items that are worked on side by side and written in order. */
    public <I, O> Step items(String name, ListReader<I, O> items, ItemWriter<O> writer) {
        return items(name, CHUNK, items, writer);
    }

    /** Such a step over items that are large: each is kept before the next one is taken up. */
    public <I, O> Step largeItems(String name, ListReader<I, O> items, ItemWriter<O> writer) {
        return items(name, 1, items, writer);
    }

    /** The transaction manager is said: the builder would otherwise quietly take one that does nothing. */
    private <I, O> Step items(String name, int chunk, ListReader<I, O> items, ItemWriter<O> writer) {
        items.setName(name);
        return new StepBuilder(name, repository)
                .<Future<@Nullable O>, O>chunk(chunk)
                .transactionManager(transactions)
                .reader(items)
                .processor(WorkAhead::outcome)
                .writer(writer)
                .build();
    }

    public Step once(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository).tasklet(tasklet, transactions).build();
    }
}
