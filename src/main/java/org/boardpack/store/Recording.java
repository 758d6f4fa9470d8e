package org.boardpack.store;

import java.util.List;
import java.util.Set;

/**
 * What recording a file came to.
 *
 * @param newerStands the names of the later written files of the same taking-in whose rows stand against this one's
 * @param replaced the loads whose rows no longer count because of this file, in the order of its own
 */
public record Recording(Set<String> newerStands, List<Replaced> replaced) {}
