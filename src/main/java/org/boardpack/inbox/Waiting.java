package org.boardpack.inbox;

import java.nio.file.Path;

/**
 * Something in the inbox that is left where it is.
 *
 * @param why for people, one sentence and what to do
 */
public record Waiting(Path file, String why) {}
