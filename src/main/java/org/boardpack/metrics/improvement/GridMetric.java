package org.boardpack.metrics.improvement;

import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.jspecify.annotations.Nullable;

/**
 * A column of the sector grid.
 *
 * @param ours the metric of our own figures that stands there; null when none does
 * @param window null with it
 */
public record GridMetric(
        String name,
        String welshName,
        @Nullable Metric ours,
        @Nullable Window window) {}
