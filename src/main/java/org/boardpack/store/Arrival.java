package org.boardpack.store;

import java.util.List;

/** A file that arrived, and what was loaded from it: nothing, when it was refused. */
public record Arrival(FileRecord file, List<LoadKey> loads) {}
