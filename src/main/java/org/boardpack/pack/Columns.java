package org.boardpack.pack;

import java.util.List;

/** Blocks side by side, read left column first; one after the other where there is no room. */
public record Columns(List<Block> left, List<Block> right) implements Block {
    public Columns {
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (left.stream().anyMatch(Columns.class::isInstance) || right.stream().anyMatch(Columns.class::isInstance)) {
            throw new IllegalArgumentException("columns do not stand inside columns");
        }
    }
}
