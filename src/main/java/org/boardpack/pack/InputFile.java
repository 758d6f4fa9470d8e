package org.boardpack.pack;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file whose rows are in the edition: its provenance.
 *
 * @param sha256 of the bytes as they came, 64 hexadecimal digits; empty where it would tell who may not be told: all files that say that
 *     nobody left have the same bytes
 * @param rows data rows, headings not counted; empty where they would count people who may not be counted
 * @param verdict the verdict's words
 */
public record InputFile(
        String name, Optional<String> sha256, String extract, OptionalLong rows, String verdict, Instant receivedAt) {}
