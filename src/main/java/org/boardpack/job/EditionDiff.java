package org.boardpack.job;

import java.util.List;
import org.boardpack.pack.FigureChange;

/**
 * What differs between two editions.
 *
 * @param changes in the order of {@code metrics.csv}
 */
public record EditionDiff(EditionName old, EditionName now, List<FigureChange> changes) {}
