package org.boardpack.pack;

import java.util.List;

/** Blocks side by side, read the left column first; one after the other where there is no room. */
public record Columns(List<List<Block>> all) implements Block {

    /** Two columns. */
    public Columns(List<? extends Block> left, List<? extends Block> right) {
        this(List.of(List.copyOf(left), List.copyOf(right)));
    }

    public Columns {
        all = all.stream().map(List::copyOf).toList();
        if (all.size() < 2 || all.size() > 3) {
            throw new IllegalArgumentException("there are two or three columns");
        }
        if (all.stream().flatMap(List::stream).anyMatch(Columns.class::isInstance)) {
            throw new IllegalArgumentException("columns do not stand inside columns");
        }
    }

    /** Every block, in the order in which it is read. */
    public List<Block> blocks() {
        return all.stream().flatMap(List::stream).toList();
    }

    public List<Block> left() {
        return all.get(0);
    }

    public List<Block> right() {
        return all.get(all.size() - 1);
    }
}
