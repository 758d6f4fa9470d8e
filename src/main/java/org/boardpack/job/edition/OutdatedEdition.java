package org.boardpack.job.edition;

import org.boardpack.workforce.ReportingMonth;

/**
 * The last edition of a month, where something was loaded since that it would be made from now.
 *
 * @param closed whether the month is closed
 */
public record OutdatedEdition(ReportingMonth month, int edition, boolean closed) {}
