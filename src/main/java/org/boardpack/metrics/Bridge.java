package org.boardpack.metrics;

import java.util.OptionalLong;
import org.boardpack.workforce.ReportingMonth;

/**
 * How the staff of a scope's staff group at the opening became those at the closing, in turnover scope: opening + new joiners + moves
 * in + returns + changes of hours − leavers − moves out, and what that leaves unexplained of the closing. Opening and joiners are by
 * snapshots, leavers by leavers rows: where the two do not agree, the remainder shows it.
 *
 * @param fte in hundred-thousandths of FTE instead of heads
 */
record Bridge(CellHistory cells, ReportingMonth from, ReportingMonth to, boolean fte) {

    /** A step's amount; empty when it is not known. Heads know no changes of hours. */
    OptionalLong amount(MovementStep step) {
        return switch (step) {
            case OPENING -> cells.at(from, measure(Measure.OPENING_HC, Measure.OPENING_FTE));
            case CLOSING -> cells.at(to, measure(Measure.CLOSING_HC, Measure.CLOSING_FTE));
            case NEW_JOINERS -> newJoiners();
            case MOVES_IN -> sum(Measure.MOVES_IN_HC, Measure.MOVES_IN_FTE);
            case RETURNS -> sum(Measure.RETURNS_HC, Measure.RETURNS_FTE);
            case HOURS_CHANGED -> fte ? cells.sum(from, to, Measure.HOURS_CHANGED_FTE) : OptionalLong.of(0);
            case LEAVERS -> sum(Measure.LEAVERS_HC, Measure.LEAVERS_FTE);
            case MOVES_OUT -> sum(Measure.MOVES_OUT_HC, Measure.MOVES_OUT_FTE);
        };
    }

    private Measure measure(Measure heads, Measure ofFte) {
        return fte ? ofFte : heads;
    }

    private OptionalLong sum(Measure heads, Measure ofFte) {
        return cells.sum(from, to, measure(heads, ofFte));
    }

    private OptionalLong newJoiners() {
        OptionalLong joiners = sum(Measure.JOINERS_HC, Measure.JOINERS_FTE);
        return joiners.isEmpty()
                ? joiners
                : OptionalLong.of(joiners.getAsLong()
                        - amount(MovementStep.MOVES_IN).orElse(0)
                        - amount(MovementStep.RETURNS).orElse(0));
    }

    /**
     * Closing less what the steps come to. Published summaries tell no moves, returns or changes of hours: there those are part of the
     * remainder.
     */
    OptionalLong remainder() {
        OptionalLong opening = amount(MovementStep.OPENING);
        OptionalLong closing = amount(MovementStep.CLOSING);
        OptionalLong joiners = amount(MovementStep.NEW_JOINERS);
        OptionalLong leavers = amount(MovementStep.LEAVERS);
        if (opening.isEmpty() || closing.isEmpty() || joiners.isEmpty() || leavers.isEmpty()) {
            return OptionalLong.empty();
        }
        long explained = opening.getAsLong();
        for (MovementStep step : MovementStep.values()) {
            if (step.sign() != 0) {
                explained += step.sign() * amount(step).orElse(0);
            }
        }
        return OptionalLong.of(closing.getAsLong() - explained);
    }
}
