package org.boardpack.pack.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/**
 * What stands at the right end of a line.
 *
 * @param at the height that it belongs to
 */
record EndLabel(String text, double at, Font font, Color colour, boolean isBold) {

    /**
     * The same labels, from the lowest to the highest, moved apart evenly where they would touch, and inside of what is to be seen. Of more
     * than there is room for, each has the same part of it: they touch, but none is cut.
     *
     * @param wanted from the middle of one to that of the next
     */
    static List<EndLabel> apart(List<EndLabel> labels, double wanted, Range seen) {
        double least = Math.min(wanted, seen.getLength() / labels.size());
        List<EndLabel> inside = new ArrayList<>(apart(labels, least));
        double highest = seen.getUpperBound() - least / 2;
        for (int i = inside.size() - 1; i >= 0; i--) {
            highest = Math.min(highest, inside.get(i).at());
            inside.set(i, inside.get(i).movedTo(highest));
            highest -= least;
        }
        double lowest = seen.getLowerBound() + least / 2;
        for (int i = 0; i < inside.size(); i++) {
            lowest = Math.max(lowest, inside.get(i).at());
            inside.set(i, inside.get(i).movedTo(lowest));
            lowest += least;
        }
        return inside;
    }

    private static List<EndLabel> apart(List<EndLabel> labels, double least) {
        List<EndLabel> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(EndLabel::at));
        List<EndLabel> placed = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            double bottom = sorted.get(from).at();
            // A block grows as long as the next label would touch it; it stays centred on where its labels belong.
            while (to < sorted.size() && sorted.get(to).at() < bottom + least * (to - from)) {
                to++;
                bottom = bottom(sorted.subList(from, to), least);
            }
            if (!placed.isEmpty() && bottom < placed.get(placed.size() - 1).at() + least) {
                bottom = placed.get(placed.size() - 1).at() + least;
            }
            for (int i = from; i < to; i++) {
                placed.add(sorted.get(i).movedTo(bottom + least * (i - from)));
            }
            from = to;
        }
        return placed;
    }

    private static double bottom(List<EndLabel> block, double least) {
        double middle = block.stream().mapToDouble(EndLabel::at).average().orElseThrow();
        return middle - least * (block.size() - 1) / 2;
    }

    private EndLabel movedTo(double height) {
        return new EndLabel(text, height, font, colour, isBold);
    }

    /** @param paper what it stands on, which keeps grid lines from running through it */
    XYTextAnnotation annotation(double x, Color paper) {
        XYTextAnnotation annotation = new XYTextAnnotation(text, x, at);
        annotation.setFont(font);
        annotation.setPaint(colour);
        annotation.setBackgroundPaint(paper);
        annotation.setTextAnchor(TextAnchor.CENTER_LEFT);
        return annotation;
    }
}
