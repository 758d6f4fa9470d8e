package org.boardpack.inbox;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file in the inbox that is still being copied.
 *
 * @param name what it is called there, as it came
 * @param since when it was first seen
 */
public record Growing(Path file, String name, Instant since) {}
