package org.boardpack.bench;

import java.nio.file.Path;

/**
 * Somebody who reads the file.
 *
 * @param name with its version
 * @param does in a few words, for people
 * @param reading the whole file, from its first byte to its last; gives the rows read
 */
record Contender(String name, String does, Reading reading) {

    /** Reads a file once. */
    interface Reading {
        long rows(Path file) throws Exception;
    }

    /** What one reading cost, in nanoseconds; CPU time is that of all threads of the process. */
    record Cost(long wall, long cpu) {}
}
