package org.boardpack.job;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/**
 * Hands out the items of a list in order and remembers how far it came, so that a restarted step carries on behind the last chunk
 * that was committed, and says so. The list is asked for when the step begins: it may be the fruit of the steps before.
 */
final class ListReader<T> extends AbstractItemCountingItemStreamItemReader<T> {

    private final Finished finished;
    private final Supplier<List<T>> source;
    private List<T> items = List.of();
    private int next;

    ListReader(String name, Finished finished, Supplier<List<T>> source) {
        this.finished = finished;
        this.source = source;
        setName(name);
    }

    @Override
    protected @Nullable T doRead() {
        return next < items.size() ? items.get(next++) : null;
    }

    @Override
    protected void jumpToItem(int itemIndex) {
        next = itemIndex;
        finished.before(itemIndex);
    }

    @Override
    protected void doOpen() {
        items = List.copyOf(finished.outOf(source.get()));
        next = 0;
    }

    @Override
    protected void doClose() {
        items = List.of();
    }
}
