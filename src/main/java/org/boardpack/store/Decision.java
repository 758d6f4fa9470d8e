package org.boardpack.store;

import java.time.Instant;

/**
 * That a person accepted a held file.
 *
 * @param sha256 of the bytes that were accepted
 * @param reference by which the file was called, such as {@code QT-2503-3F9CA1}
 * @param decidedBy the account of the person
 */
public record Decision(String sha256, String reference, String decidedBy, Instant decidedAt, String reason) {}
