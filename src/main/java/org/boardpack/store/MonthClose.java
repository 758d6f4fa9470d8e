package org.boardpack.store;

import java.time.Instant;
import org.boardpack.workforce.ReportingMonth;

/**
 * That a month was closed or opened again.
 *
 * @param isClosing whether it was closed; else opened again
 * @param editionId the final edition that the month was closed with
 * @param who the account of the person who decided
 * @param reason blank where none was given
 */
public record MonthClose(
        ReportingMonth month, boolean isClosing, long editionId, String who, Instant at, String reason) {}
