package org.boardpack.cli;

import java.time.LocalDate;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.statistics.spc.SpcRules;

/** What somebody should know who reads the limits of a series. */
record SpcRemarks(Terminal terminal) {

    void say(String name, ControlChart chart) {
        for (LocalDate date : chart.series().unknownRebases()) {
            terminal.say(name + ": there is no point on " + date + ", so nothing was rebased there.");
        }
        if (chart.series().overlapping()) {
            terminal.say(name + ": values that overlap get no limits; use the monthly values for those.");
            return;
        }
        if (chart.hasTrialLimits()) {
            terminal.say(name + ": limits of fewer than " + SpcRules.ENOUGH_POINTS
                    + " points are trial limits; they become more reliable with more points.");
        }
        if (chart.rules().leastForLimits() > 0 && chart.latestLimits() == null) {
            terminal.say(name + ": the dialect " + chart.rules().dialect().word() + " draws no limits from fewer than "
                    + chart.rules().leastForLimits() + " points.");
        }
        chart.rebaseSuggestion()
                .ifPresent(shift -> terminal.say(name + ": since " + shift.from() + " all " + shift.points()
                        + " points are " + (shift.higher() ? "above" : "below")
                        + " the mean. If you know why and it will last, consider --rebase-at " + shift.from() + "."));
    }
}
