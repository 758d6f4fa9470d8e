package org.boardpack.workforce;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column of text as a dictionary of its distinct values and one code a row. Immutable. */
public final class TextColumn {

    /** The code of a row that has no value. */
    public static final int MISSING = -1;

    private final String heading;
    private final List<String> dictionary;
    private final int[] codes;

    /** Takes the array as its own: the caller must not change it afterwards. */
    public TextColumn(String heading, List<String> dictionary, int[] codes) {
        this.heading = heading;
        this.dictionary = List.copyOf(dictionary);
        this.codes = codes;
    }

    static TextColumn missing(String heading, int rows) {
        int[] codes = new int[rows];
        Arrays.fill(codes, MISSING);
        return new TextColumn(heading, List.of(), codes);
    }

    public String heading() {
        return heading;
    }

    public int size() {
        return codes.length;
    }

    /** The distinct values in order of first appearance; a code is an index into it. */
    public List<String> dictionary() {
        return dictionary;
    }

    /** The code at a row, or {@link #MISSING}. */
    public int code(int row) {
        return codes[row];
    }

    public @Nullable String at(int row) {
        return codes[row] == MISSING ? null : dictionary.get(codes[row]);
    }

    /** Collects a column value by value. */
    public static final class Builder {
        private final String heading;
        private final Map<String, Integer> codeOf = new LinkedHashMap<>();
        private int[] codes = new int[16];
        private int size;

        public Builder(String heading) {
            this.heading = heading;
        }

        public Builder add(@Nullable String value) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, size * 2);
            }
            codes[size++] = value == null ? MISSING : codeOf.computeIfAbsent(value, unseen -> codeOf.size());
            return this;
        }

        public TextColumn build() {
            return new TextColumn(heading, List.copyOf(codeOf.keySet()), Arrays.copyOf(codes, size));
        }
    }
}
