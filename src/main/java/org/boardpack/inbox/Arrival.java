package org.boardpack.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file in the inbox that can be claimed.
 *
 * @param name what it is called there, as it came: for people and as a hint, never to make a path of
 * @param stamp as it was when it was looked at; a file that has changed since is not claimed
 * @param companions what was put beside it to say that it is whole; they go when it goes
 */
public record Arrival(Path file, String name, Stamp stamp, List<Path> companions) {

    public Arrival {
        companions = List.copyOf(companions);
    }

    /** The file as it is now, alone. */
    static Arrival of(Path file, String name) throws IOException {
        return new Arrival(file, name, Stamp.of(file), List.of());
    }
}
