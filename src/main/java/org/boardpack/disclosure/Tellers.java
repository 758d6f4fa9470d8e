package org.boardpack.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/** Which figures tell which counts: a figure is shown only with all of its counts, a count as long as one figure that says it is. */
final class Tellers {

    private int figures;
    private int[] starts = new int[1024];
    private int[] counts = new int[4096];
    private final BitSet says = new BitSet();
    private final BitSet hidden = new BitSet();
    private int[] byCountStarts = new int[0];
    private int[] byCount = new int[0];
    private int[] stillSaying = new int[0];

    /** Begins a figure; what it tells follows. */
    int begin() {
        if (figures + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[figures + 1] = starts[figures];
        return figures++;
    }

    /** Declares a count of the figure begun last: said outright, or only told together with others. */
    void tells(int count, boolean outright) {
        int at = starts[figures]++;
        if (at == counts.length) {
            counts = Arrays.copyOf(counts, at * 2);
        }
        counts[at] = count;
        says.set(at, outright);
    }

    /** Looks up which figures tell each of so many counts; no figure may be added after. */
    void index(int howMany) {
        byCountStarts = new int[howMany + 1];
        stillSaying = new int[howMany];
        int all = starts[figures];
        for (int at = 0; at < all; at++) {
            byCountStarts[counts[at] + 1]++;
            stillSaying[counts[at]] += says.get(at) ? 1 : 0;
        }
        for (int count = 0; count < howMany; count++) {
            byCountStarts[count + 1] += byCountStarts[count];
        }
        byCount = new int[all];
        int[] next = byCountStarts.clone();
        for (int figure = 0; figure < figures; figure++) {
            for (int at = starts[figure]; at < starts[figure + 1]; at++) {
                byCount[next[counts[at]]++] = figure;
            }
        }
    }

    /** The figures that tell a count. */
    int[] of(int count) {
        return Arrays.copyOfRange(byCount, byCountStarts[count], byCountStarts[count + 1]);
    }

    /** Hides a figure. Returns the counts that no shown figure says any more. */
    int[] hide(int figure) {
        if (hidden.get(figure)) {
            return new int[0];
        }
        hidden.set(figure);
        int[] lost = new int[starts[figure + 1] - starts[figure]];
        int size = 0;
        for (int at = starts[figure]; at < starts[figure + 1]; at++) {
            if (says.get(at) && --stillSaying[counts[at]] == 0) {
                lost[size++] = counts[at];
            }
        }
        return Arrays.copyOf(lost, size);
    }
}
