package org.boardpack.job.upkeep;

import java.nio.file.Path;

/**
 * A backup that was made.
 *
 * @param parts files and tables in it
 * @param bytes size of the file
 * @param sha256 of the file
 */
public record BackupReport(Path file, int parts, long bytes, String sha256) {}
