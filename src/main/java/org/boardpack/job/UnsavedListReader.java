package org.boardpack.job;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/** Hands out what is there now and remembers nothing: work that was done is no longer there when a restarted step looks again. */
final class UnsavedListReader<T> implements ItemReader<T> {

    private final Iterator<T> items;

    UnsavedListReader(List<T> items) {
        this.items = List.copyOf(items).iterator();
    }

    @Override
    public synchronized @Nullable T read() {
        return items.hasNext() ? items.next() : null;
    }
}
