package org.boardpack.pack;

import java.util.List;
import java.util.Optional;

/**
 * What a pack says about earlier ones.
 *
 * @param seen the pack that its readers saw last; empty in a first edition
 * @param restated what was published before as final, or of earlier months; empty where nothing was
 * @param commentary what people wrote about its figures
 */
public record PackHistory(Optional<EarlierPack> seen, Optional<EarlierPack> restated, List<Comment> commentary) {

    /** Nothing was published, and nothing written, before. */
    public static final PackHistory NONE = new PackHistory(Optional.empty(), Optional.empty(), List.of());
}
