package org.boardpack.pack.template;

import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;

/** A metric over a window, as a template names it: {@code turnover-hc rolling-12}. */
public record Measure(Metric metric, Window window) {

    /** As a template writes it. */
    public String id() {
        return metric.id() + " " + window.id();
    }

    @Override
    public String toString() {
        return id();
    }
}
