package org.boardpack.pack.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as {@code pack.yaml} asks for it.
 *
 * @param title the key of its title
 * @param heading the key of its heading; null where the heading is a sentence about {@code message}
 * @param otherwise the key of the heading where a figure in {@code heading} is not known; null where there is none
 * @param message the measure that the heading states; null where the heading is a text
 */
public record PageTemplate(
        String id,
        String title,
        @Nullable String heading,
        @Nullable String otherwise,
        @Nullable Measure message,
        List<BlockTemplate> blocks) {}
