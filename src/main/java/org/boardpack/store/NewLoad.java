package org.boardpack.store;

import org.boardpack.workforce.Submission;

/** A submission as the store keeps it. Packing its rows is most of the work of storing it, and needs no store: several threads may do it. */
public final class NewLoad {

    private final LoadKey key;
    private final int rows;
    private final byte[] content;

    private NewLoad(LoadKey key, int rows, byte[] content) {
        this.key = key;
        this.rows = rows;
        this.content = content;
    }

    /** Packs the rows of a submission. */
    public static NewLoad of(Submission said) {
        return new NewLoad(LoadKey.of(said), said.rows().rows(), TableCodec.pack(said.rows()));
    }

    public LoadKey key() {
        return key;
    }

    int rows() {
        return rows;
    }

    byte[] content() {
        return content;
    }
}
