package org.boardpack.pack;

import java.time.Instant;
import org.boardpack.workforce.EditionStatus;
import org.boardpack.workforce.ReportingMonth;

/**
 * Which edition a pack belongs to. Its instant is the only clock that a pack may show.
 *
 * @param number 1 is the first edition of the month
 * @param status how far it can still change
 * @param madeAt when the edition was computed
 * @param codeVersion the version of Boardpack that made it
 */
public record EditionStamp(
        ReportingMonth month, int number, EditionStatus status, Instant madeAt, String codeVersion) {}
