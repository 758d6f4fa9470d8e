package org.boardpack.inbox;

import java.nio.file.Path;

/**
 * A file in the inbox that can be claimed.
 *
 * @param name what it is called there, as it came: for people and as a hint, never to make a path of
 */
public record Arrival(Path file, String name) {}
