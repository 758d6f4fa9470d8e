package org.boardpack.disclosure;

import java.util.Arrays;

/**
 * What a reader knows about how counts hang together: sums of counts, each with a sign, whose result is known. Only that the result
 * stays the same matters here, not what it is: where a total of distinct people is a little less than the sum of its parts, the
 * reader is taken to know by how much.
 */
final class Sums {

    private int size;
    private int[] starts = new int[1024];
    private int[] members = new int[4096];
    private byte[] signs = new byte[4096];
    private byte[] looseness = new byte[1024];
    private int[] sumsOfStarts = new int[0];
    private int[] sumsOf = new int[0];
    private int[] placesOf = new int[0];

    /** The same as at those places, but in one row: places lie all over the memory. */
    private byte[] signsOf = new byte[0];

    /** Begins a sum whose result a reader knows; its members follow. */
    void begin() {
        begin(0);
    }

    /** Begins a sum whose result a reader knows to within so many people; its members follow. */
    void begin(int loose) {
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            looseness = Arrays.copyOf(looseness, starts.length);
        }
        looseness[size] = (byte) loose;
        starts[size + 1] = starts[size];
        size++;
    }

    void member(int count, int sign) {
        int at = starts[size]++;
        if (at == members.length) {
            members = Arrays.copyOf(members, at * 2);
            signs = Arrays.copyOf(signs, at * 2);
        }
        members[at] = count;
        signs[at] = (byte) sign;
    }

    /** Looks up which sums each of so many counts is in; no sum may be added after. */
    void index(int counts) {
        sumsOfStarts = new int[counts + 1];
        int all = starts[size];
        for (int i = 0; i < all; i++) {
            sumsOfStarts[members[i] + 1]++;
        }
        for (int i = 0; i < counts; i++) {
            sumsOfStarts[i + 1] += sumsOfStarts[i];
        }
        sumsOf = new int[all];
        placesOf = new int[all];
        signsOf = new byte[all];
        int[] next = sumsOfStarts.clone();
        for (int sum = 0; sum < size; sum++) {
            for (int i = starts[sum]; i < starts[sum + 1]; i++) {
                int at = next[members[i]]++;
                sumsOf[at] = sum;
                placesOf[at] = i;
                signsOf[at] = signs[i];
            }
        }
    }

    int size() {
        return size;
    }

    int loose(int sum) {
        return looseness[sum];
    }

    int from(int sum) {
        return starts[sum];
    }

    int to(int sum) {
        return starts[sum + 1];
    }

    int member(int at) {
        return members[at];
    }

    int sign(int at) {
        return signs[at];
    }

    /** The first place among {@link #sumAt} of the sums that a count is in. */
    int firstOf(int count) {
        return sumsOfStarts[count];
    }

    int lastOf(int count) {
        return sumsOfStarts[count + 1];
    }

    int sumAt(int at) {
        return sumsOf[at];
    }

    /** Where in that sum the count is: a place of {@link #member} and {@link #sign}. */
    int placeAt(int at) {
        return placesOf[at];
    }

    /** The sign that the count has in that sum. */
    int signAt(int at) {
        return signsOf[at];
    }
}
