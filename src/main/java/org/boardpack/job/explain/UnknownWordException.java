package org.boardpack.job.explain;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** A word that was typed and that there is not; it knows the words that there are. */
public final class UnknownWordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String typed;
    private final transient List<String> known;

    UnknownWordException(String message, String typed, Collection<String> known) {
        super(message);
        this.typed = typed;
        this.known = List.copyOf(new TreeSet<>(known));
    }

    public String typed() {
        return typed;
    }

    /** In order. */
    public List<String> known() {
        return known;
    }
}
