package org.boardpack.job.edition;

import java.nio.file.Path;
import org.boardpack.workforce.EditionStatus;
import org.boardpack.workforce.ReportingMonth;

/**
 * What closing a month, or opening it again, came to.
 *
 * @param edition the last edition of the month
 * @param status of that edition
 * @param folder where its packs are
 * @param isNewerDataLeftOut whether something was loaded since that it is not made from
 */
public record ClosingReport(
        ReportingMonth month,
        Outcome outcome,
        int edition,
        EditionStatus status,
        Path folder,
        boolean isNewerDataLeftOut) {

    /** What became of the month. */
    public enum Outcome {
        CLOSED,
        /** Nothing was made since the month was opened again: its final edition stands. */
        CLOSED_AS_IT_WAS,
        WAS_CLOSED,
        REOPENED,
        WAS_OPEN
    }
}
