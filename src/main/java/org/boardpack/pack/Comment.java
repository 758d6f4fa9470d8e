package org.boardpack.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote about a metric of the edition's month.
 *
 * @param author blank where the extract does not say
 * @param writtenOn null where the extract does not say
 * @param isStale whether a figure that it is about has changed since it was written
 * @param was the figure as it was then, where it may be said
 */
public record Comment(
        Metric metric,
        Language language,
        String text,
        String author,
        @Nullable LocalDate writtenOn,
        boolean isStale,
        Optional<Figure> was) {}
