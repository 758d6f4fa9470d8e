package org.boardpack.pack;

import java.util.OptionalInt;
import org.boardpack.statistics.spc.SpcRules;

/**
 * How one metric is judged over time, where an analyst chose it otherwise than the installation does.
 *
 * @param rules of its limits and special causes
 * @param fixAfter how many first months of each stretch its limits come from; empty: all
 * @param isSeasonal whether a month is compared with the same month a year before as well
 */
public record MeasureControl(SpcRules rules, OptionalInt fixAfter, boolean isSeasonal) {}
