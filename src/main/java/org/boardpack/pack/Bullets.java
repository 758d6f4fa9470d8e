package org.boardpack.pack;

import java.util.List;

/** A list without order. */
public record Bullets(List<String> items) implements Block {
    public Bullets {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list needs an item");
        }
    }
}
