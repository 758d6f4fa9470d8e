package org.boardpack.practice;

import org.boardpack.workforce.ReportingMonth;

/**
 * What was made so far.
 *
 * @param month the latest month written
 * @param monthsDone of {@code months}
 * @param staffInPostRows rows of all staff-in-post extracts
 * @param bytes of all extracts
 */
public record PracticeReport(ReportingMonth month, int monthsDone, int months, long staffInPostRows, long bytes) {}
