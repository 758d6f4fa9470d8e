package org.boardpack.pack.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.boardpack.pack.Block;
import org.boardpack.pack.Columns;
import org.boardpack.pack.Heading;

/**
 * Divides the blocks of a page over more sheets than they need, about equally, so that no sheet stays empty where the same page takes more in
 * another language. What stands side by side is taken apart where there is too little else; a heading stays with what it is of.
 */
final class Spread {

    private final List<Block> blocks;
    private final int sheets;
    private final double[] heights;

    private Spread(List<Block> blocks, int sheets, ToDoubleFunction<Block> height) {
        this.blocks = blocks;
        this.sheets = sheets;
        this.heights = blocks.stream().mapToDouble(height).toArray();
    }

    /** What stands on each sheet; fewer sheets where there are too few blocks. */
    static List<List<Block>> over(List<Block> blocks, int sheets, ToDoubleFunction<Block> height) {
        List<Block> all = blocks;
        if (breaks(blocks) < sheets - 1) {
            all = blocks.stream()
                    .flatMap(block -> block instanceof Columns columns
                            ? columns.blocks().stream()
                            : java.util.stream.Stream.of(block))
                    .toList();
        }
        return new Spread(all, Math.min(sheets, breaks(all) + 1), height).parts();
    }

    /** After how many blocks, but for the last, a sheet may end. */
    private static int breaks(List<Block> blocks) {
        int breaks = 0;
        for (int i = 0; i < blocks.size() - 1; i++) {
            breaks += blocks.get(i) instanceof Heading ? 0 : 1;
        }
        return breaks;
    }

    private List<List<Block>> parts() {
        List<List<Block>> parts = new ArrayList<>();
        int from = 0;
        for (int sheet = 1; sheet < sheets; sheet++) {
            int to = end(from, sheet);
            parts.add(blocks.subList(from, to));
            from = to;
        }
        parts.add(blocks.subList(from, blocks.size()));
        return parts;
    }

    /** Where a sheet ends: nearest to its share of the whole, with enough left for the sheets after it. */
    private int end(int from, int sheet) {
        double share = sum(blocks.size()) * sheet / sheets;
        int best = -1;
        for (int to = from + 1; to < blocks.size(); to++) {
            boolean isEnough = breaks(blocks.subList(to, blocks.size())) >= sheets - sheet - 1;
            boolean isNearer = best < 0 || Math.abs(sum(to) - share) < Math.abs(sum(best) - share);
            if (isEnough && isNearer && !(blocks.get(to - 1) instanceof Heading)) {
                best = to;
            }
        }
        return best < 0 ? blocks.size() : best;
    }

    private double sum(int to) {
        double sum = 0;
        for (int i = 0; i < to; i++) {
            sum += heights[i];
        }
        return sum;
    }
}
