package org.boardpack.disclosure;

/** Hears how far disclosure control has come: of a nation it takes minutes, and only at its end does it know how many rounds it takes. */
@FunctionalInterface
public interface Rounds {

    /**
     * A round is done.
     *
     * @param done rounds so far, from 1
     * @param atMost as many as it will be unless another round finds something better; never less than {@code done}, equal to it at the end
     */
    void at(int done, int atMost);
}
