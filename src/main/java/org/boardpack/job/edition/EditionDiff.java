package org.boardpack.job.edition;

import java.util.List;
import org.boardpack.pack.FigureChange;
import org.boardpack.pack.TargetChange;

/**
 * What differs between two editions.
 *
 * @param changes in the order of {@code metrics.csv}
 * @param targets plans and targets that were set anew, by month
 */
public record EditionDiff(EditionName old, EditionName now, List<FigureChange> changes, List<TargetChange> targets) {}
