package org.boardpack.job.step;

import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;
import org.springframework.core.task.AsyncTaskExecutor;

/**
 * Hands out the items of a list in order, with the workers at them already, and remembers how far it came, so that a restarted step
 * carries on behind the last chunk that was committed, and says so. The list is asked for when the step begins: it may be the fruit of
 * the steps before.
 *
 * @param <I> what is worked on
 * @param <O> what becomes of it
 */
public final class ListReader<I, O> extends AbstractItemCountingItemStreamItemReader<Future<@Nullable O>> {

    private final AsyncTaskExecutor workers;
    private final int ahead;
    private final Finished finished;
    private final Supplier<List<I>> source;
    private final ItemProcessor<I, O> work;
    private List<I> items = List.of();
    private @Nullable WorkAhead<I, O> atWork;

    /** @param ahead how many items may be at work, or lie finished, beyond the one that was handed out last */
    public ListReader(
            AsyncTaskExecutor workers,
            int ahead,
            Finished finished,
            Supplier<List<I>> source,
            ItemProcessor<I, O> work) {
        this.workers = workers;
        this.ahead = ahead;
        this.finished = finished;
        this.source = source;
        this.work = work;
    }

    @Override
    protected @Nullable Future<@Nullable O> doRead() {
        return atWork == null ? null : atWork.next();
    }

    @Override
    protected void jumpToItem(int itemIndex) {
        // Behind the last one, where only the end of the step was not recorded any more, or where less is ordered now.
        int behind = Math.min(itemIndex, items.size());
        finished.before(behind);
        begin(behind);
    }

    @Override
    protected void doOpen() {
        items = List.copyOf(finished.outOf(source.get()));
        begin(0);
    }

    private void begin(int first) {
        atWork = new WorkAhead<>(
                workers, ahead, items.subList(first, items.size()).iterator(), work);
    }

    @Override
    protected void doClose() {
        items = List.of();
        if (atWork != null) {
            atWork.close();
        }
    }
}
