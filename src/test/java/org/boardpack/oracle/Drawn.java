package org.boardpack.oracle;

import java.util.Set;

/** A drawn workforce, what is odd about it, the settings it is worked out with, and what is disputed of it. */
record Drawn(long seed, Settings settings, Set<Nasty> nasty) {}
