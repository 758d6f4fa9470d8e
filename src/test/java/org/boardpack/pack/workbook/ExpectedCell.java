package org.boardpack.pack.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import org.boardpack.metrics.Figure;

/** What a cell must say of a figure. */
final class ExpectedCell {

    private ExpectedCell() {}

    static Object shown(Optional<Figure> figure) {
        return figure.map(found -> number(found, found.value())).orElse("[x]");
    }

    static Object number(Figure figure, BigDecimal number) {
        if (number != null) {
            return number.doubleValue();
        }
        return switch (figure.status()) {
            case SUPPRESSED -> "[c]";
            case MISSING -> "[x]";
            case NOT_APPLICABLE, OK -> "[z]";
        };
    }
}
