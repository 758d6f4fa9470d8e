package org.boardpack.pack.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a pack. Contrast with what is behind them was checked when they were read.
 *
 * @param muted for notes and the footer
 * @param accent for page titles and the band on the cover
 * @param band behind table headings
 * @param panel behind tiles and notices
 * @param series of charts, in order
 * @param reference for targets and other levels in charts
 * @param logo on the cover; null where there is none
 */
public record Theme(
        Colour paper,
        Colour text,
        Colour muted,
        Colour heading,
        Colour accent,
        Colour rule,
        Colour band,
        Colour panel,
        List<Colour> series,
        Colour reference,
        @Nullable Logo logo) {
    public Theme {
        series = List.copyOf(series);
    }
}
