package org.boardpack.metrics;

import java.util.Comparator;

/** The order of {@code metrics.csv}: by the text of its columns, so that any tool can check it. */
public final class FigureOrder {

    public static final Comparator<Figure> AS_TEXT = Comparator.comparing(Figure::period)
            .thenComparing(figure -> figure.scope().type().id())
            .thenComparing(figure -> figure.scope().code())
            .thenComparing(figure -> figure.staffGroup().name())
            .thenComparing(Figure::dimension)
            .thenComparing(Figure::dimensionValue)
            .thenComparing(figure -> figure.metric().id())
            .thenComparing(figure -> figure.window().id());

    private FigureOrder() {}
}
