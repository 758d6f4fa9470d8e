package org.boardpack.pack;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A file whose rows are in the edition: its provenance.
 *
 * @param sha256 of the bytes as they came, 64 hexadecimal digits
 * @param rows data rows, headings not counted; empty where they are so few that they would count people who may not be counted
 * @param verdict the verdict's words
 */
public record InputFile(
        String name, String sha256, String extract, OptionalLong rows, String verdict, Instant receivedAt) {}
