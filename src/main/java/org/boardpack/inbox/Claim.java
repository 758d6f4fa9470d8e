package org.boardpack.inbox;

import java.nio.file.Path;

/**
 * A file that was taken out of the inbox and is being worked on.
 *
 * @param file where it is now, in {@code processing/}
 * @param name its original name made safe
 */
public record Claim(Path file, String name) {}
