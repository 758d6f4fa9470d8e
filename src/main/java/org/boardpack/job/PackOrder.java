package org.boardpack.job;

import java.util.List;
import java.util.Set;
import org.boardpack.pack.Language;

/**
 * Which packs to write.
 *
 * @param organisations codes whose packs are wanted; empty: everybody's
 */
public record PackOrder(List<Language> languages, Set<PackFormat> formats, Set<String> organisations) {}
