package org.boardpack.job.step;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.core.task.AsyncTaskExecutor;

/**
 * Items in their order, with the workers at the next ones already: nobody waits for another while one after the other is recorded.
 *
 * @param <I> what is worked on
 * @param <O> what becomes of it
 */
public final class WorkAhead<I, O> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkAhead.class);

    private final AsyncTaskExecutor workers;
    private final int ahead;
    private final Iterator<I> items;
    private final ItemProcessor<I, O> work;
    private final Queue<Future<@Nullable O>> begun = new ArrayDeque<>();
    private final List<Future<@Nullable O>> unfinished = new ArrayList<>();
    private volatile boolean isOver;

    /** @param ahead how many items are begun, or lie finished, beyond the one that was asked for last */
    WorkAhead(AsyncTaskExecutor workers, int ahead, Iterator<I> items, ItemProcessor<I, O> work) {
        this.workers = workers;
        this.ahead = ahead;
        this.items = items;
        this.work = work;
    }

    /** The next item, which may still be at work; null at the end. */
    @Nullable
    Future<@Nullable O> next() {
        unfinished.removeIf(Future::isDone);
        while (begun.size() <= ahead && items.hasNext()) {
            I item = items.next();
            Future<@Nullable O> atWork = workers.submit(() -> isOver ? null : work.process(item));
            begun.add(atWork);
            unfinished.add(atWork);
        }
        return begun.poll();
    }

    /** Works on all of the items and hands on what became of each, in their order. */
    public static <I, O> void inOrder(
            AsyncTaskExecutor workers, int ahead, List<I> items, ItemProcessor<I, O> work, Consumer<O> then) {
        try (WorkAhead<I, O> all = new WorkAhead<>(workers, ahead, items.iterator(), work)) {
            for (var item = all.next(); item != null; item = all.next()) {
                then.accept(Objects.requireNonNull(outcome(item)));
            }
        }
    }

    /** What became of an item, as soon as it is known; what went wrong with it goes wrong here. */
    static <O> @Nullable O outcome(Future<@Nullable O> item) {
        try {
            return item.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Whoever asked may not have come to the end: what is at work comes to its own, so that nobody is at it afterwards; no more is begun. */
    @Override
    public void close() {
        isOver = true;
        for (Future<@Nullable O> item : unfinished) {
            try {
                outcome(item);
            } catch (RuntimeException nobodyAsksAnyMore) {
                LOG.warn("What nobody asks for any more failed", nobodyAsksAnyMore);
            }
        }
    }
}
