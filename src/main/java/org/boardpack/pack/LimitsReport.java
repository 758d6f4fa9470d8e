package org.boardpack.pack;

import java.util.Comparator;
import java.util.List;

/**
 * What the run report says of limits: where people set them anew, and where it might be worth a thought.
 *
 * @param rebases that count, with reason and who decided
 * @param suggested by the figures; none is acted on
 */
public record LimitsReport(List<Rebase> rebases, List<SuggestedRebase> suggested) {

    /** Nothing to say. */
    public static final LimitsReport NONE = new LimitsReport(List.of(), List.of());

    private static final int MOST_ROWS = 200;

    public LimitsReport {
        rebases = List.copyOf(rebases);
        suggested = suggested.stream()
                .sorted(Comparator.comparing(
                                (SuggestedRebase one) -> !one.staffGroup().equals("All"))
                        .thenComparing(SuggestedRebase::code)
                        .thenComparing(SuggestedRebase::scopeType)
                        .thenComparing(SuggestedRebase::metric)
                        .thenComparing(SuggestedRebase::staffGroup))
                .toList();
    }

    void writeTo(HtmlPage page) {
        page.heading("Control charts: limits set anew");
        if (rebases.isEmpty()) {
            page.sentence("None. Limits start anew only where reference/rebases.csv says so.");
        } else {
            page.open("By reference/rebases.csv", "Code", "Metric", "Staff group", "From", "Reason", "Decided by");
            rebases.forEach(rebase -> page.row(
                    rebase.code(),
                    rebase.metric().id(),
                    rebase.staffGroup().name(),
                    rebase.month().toString(),
                    rebase.reason(),
                    rebase.decidedBy()));
            page.close();
        }
        page.heading("Control charts: suggestions");
        if (suggested.isEmpty()) {
            page.sentence("No measure has been on one side of its mean for 13 months or more.");
            return;
        }
        page.sentence(
                "These measures have been on one side of their mean for 13 months or more. Nothing was done about it."
                        + " Where the cause is known and lasts, somebody may add a line to reference/rebases.csv.");
        page.open("Lasting shifts", "Scope", "Code", "Metric", "Staff group", "Since", "Months", "Side of the mean");
        suggested.stream()
                .limit(MOST_ROWS)
                .forEach(one -> page.row(
                        one.scopeType(),
                        one.code(),
                        one.metric() + " " + one.window(),
                        one.staffGroup(),
                        one.from(),
                        Integer.toString(one.months()),
                        one.isHigher() ? "above" : "below"));
        page.close();
        if (suggested.size() > MOST_ROWS) {
            page.sentence(
                    "Further ones, in rebase-suggestions.csv of each scope: " + (suggested.size() - MOST_ROWS) + ".");
        }
    }
}
