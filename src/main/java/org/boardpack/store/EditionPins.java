package org.boardpack.store;

import org.jspecify.annotations.Nullable;

/**
 * What an edition was made from besides its loads and the workspace's files.
 *
 * @param lastFile the newest file that had arrived
 * @param packOrder which packs were ordered, as text
 * @param restates the edition whose figures count as published before; null where there is none
 * @param seen the edition that readers saw last; null where there is none
 * @param readersHave names the published editions beside which it is decided what it may show; null where it hides nothing, or was
 *     opened before this was kept
 * @param manifest SHA-256 of the manifest that it was published with; null before that
 */
public record EditionPins(
        long lastFile,
        String packOrder,
        @Nullable Long restates,
        @Nullable Long seen,
        @Nullable String readersHave,
        @Nullable String manifest) {}
