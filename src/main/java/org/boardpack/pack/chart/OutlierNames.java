package org.boardpack.pack.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.function.ToDoubleFunction;
import org.boardpack.pack.FunnelChart;
import org.boardpack.statistics.funnel.Funnel;
import org.boardpack.statistics.funnel.Position;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/**
 * Where the names of those stand that are named: beside their points, on the side with room; a name that would touch another
 * gives way to outside.
 */
final class OutlierNames {

    /** A name with its middle left or right end, in the units of the axes. */
    record Placed(String name, double size, double value, boolean isLeftOfPoint) {}

    /** Points further right than this share of the sizes have their names on the left; others too where there is room only there. */
    private static final double RIGHT = 0.7;

    private static final int LEAST_LETTERS = 12;

    /** Of the height of a line. */
    private static final double A_HAIR = 1e-6;

    private final FunnelChart spec;
    private final double gap;
    private final ToDoubleFunction<String> widthOf;
    private final double heightOfALine;
    private final Range values;
    private final double middle;
    private final double start;
    private final double end;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /**
     * @param gap between a point and its name, in sizes
     * @param widthOf a name, in sizes
     * @param heightOfALine in values
     * @param values that are to be seen
     */
    OutlierNames(
            FunnelChart spec,
            FunnelCurves curves,
            double gap,
            ToDoubleFunction<String> widthOf,
            double heightOfALine,
            Range values) {
        this.spec = spec;
        this.gap = gap;
        this.widthOf = widthOf;
        this.heightOfALine = heightOfALine;
        this.values = values;
        this.start = curves.from();
        this.end = curves.to();
        this.middle = curves.from() + RIGHT * (curves.to() - curves.from());
    }

    /** Those above upwards, those below downwards. */
    List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        Comparator<Integer> upwards = Comparator.comparingDouble(this::value);
        SortedSet<Integer> named = spec.named();
        named.stream().filter(this::isAbove).sorted(upwards).forEach(unit -> placed.add(place(unit, 1)));
        named.stream()
                .filter(unit -> !isAbove(unit))
                .sorted(upwards.reversed())
                .forEach(unit -> placed.add(place(unit, -1)));
        return placed;
    }

    private boolean isAbove(int unit) {
        Position position = unit(unit).position();
        return position.isOutside()
                ? position.isAbove()
                : unit(unit).observed().share() >= spec.funnel().target();
    }

    private Funnel.Placed unit(int unit) {
        return spec.funnel().units().get(unit);
    }

    private double value(int unit) {
        return 100 * unit(unit).observed().share();
    }

    private Placed place(int unit, int direction) {
        double size = unit(unit).observed().size();
        double width = widthOf.applyAsDouble(spec.names().get(unit));
        double toLeft = size - gap - start;
        double toRight = end - size - gap;
        boolean isLeft = (size > middle && width <= toLeft) || (width > toRight && toLeft > toRight);
        String name = fitting(spec.names().get(unit), isLeft ? toLeft : toRight);
        double wide = widthOf.applyAsDouble(name);
        double inner = isLeft ? size - gap : size + gap;
        Rectangle2D beside = new Rectangle2D.Double(
                isLeft ? inner - wide : inner, value(unit) - heightOfALine / 2, wide, heightOfALine);
        Rectangle2D box = free(beside, direction);
        if (!values.contains(box.getCenterY())) {
            box = free(beside, -direction);
        }
        taken.add(box);
        return new Placed(name, inner, box.getCenterY(), isLeft);
    }

    /** A name that has room on neither side ends early. */
    private String fitting(String name, double room) {
        String fitting = name;
        for (int letters = name.length(); letters > LEAST_LETTERS && widthOf.applyAsDouble(fitting) > room; letters--) {
            fitting = name.substring(0, letters).strip() + "…";
        }
        return fitting;
    }

    /** The place nearest in that direction which touches no other name. */
    private Rectangle2D free(Rectangle2D beside, int direction) {
        Rectangle2D box = beside;
        for (Rectangle2D other = touched(box); other != null; other = touched(box)) {
            double y = direction > 0 ? other.getMaxY() : other.getMinY() - heightOfALine;
            box = new Rectangle2D.Double(box.getX(), y, box.getWidth(), heightOfALine);
        }
        return box;
    }

    /**
     * The name that another lies over by more than a hair. One that was put right below another lies over it by as much as numbers are rounded: to
     * make way for that it would be put where it is, for ever.
     */
    private @Nullable Rectangle2D touched(Rectangle2D box) {
        double hair = heightOfALine * A_HAIR;
        return taken.stream()
                .filter(other ->
                        other.intersects(box.getX(), box.getY() + hair, box.getWidth(), box.getHeight() - 2 * hair))
                .findFirst()
                .orElse(null);
    }
}
