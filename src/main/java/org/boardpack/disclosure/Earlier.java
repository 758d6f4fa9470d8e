package org.boardpack.disclosure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Method;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;

/** What earlier editions showed of a scope, and what they hid. What one hid stays hidden; what one showed cannot be taken back. */
final class Earlier {

    private record Said(Count count, double amount) {}

    /** A figure whatever edition it is in. */
    private record Name(ReportingMonth period, Place place, Metric metric, Window window) {
        static Name of(Figure figure) {
            return new Name(figure.period(), Place.of(figure), figure.metric(), figure.window());
        }
    }

    private final Set<Said> said = new HashSet<>();
    private final Set<Name> hidden = new HashSet<>();

    /** @param average how the figures' mean staff of a year was taken */
    Earlier(List<Figure> figures, Method.Average average) {
        figures.forEach(figure -> note(figure, Telling.of(figure, average)));
    }

    private void note(Figure figure, Telling telling) {
        if (figure.status() == Status.SUPPRESSED) {
            hidden.add(Name.of(figure));
        }
        for (Telling.Told told : telling.told()) {
            if (told.amount() != null) {
                said.add(new Said(told.count(), told.amount().doubleValue()));
            }
        }
    }

    boolean said(Count count, BigDecimal amount) {
        return said.contains(new Said(count, amount.doubleValue()));
    }

    boolean hid(Figure figure) {
        return hidden.contains(Name.of(figure));
    }
}
