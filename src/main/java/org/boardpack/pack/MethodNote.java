package org.boardpack.pack;

import java.util.List;
import java.util.Optional;

/**
 * How the figures of an edition were counted.
 *
 * @param id the short name of the method, such as {@code m1-two-point-in-post-snapshots+destination-3f9c2a}
 * @param changedSince where the edition before was counted otherwise: a difference between the two may be the method's
 */
public record MethodNote(String id, Optional<Change> changedSince) {

    /**
     * Another method of an earlier edition.
     *
     * @param edition such as {@code 2025-02@1}
     * @param changes such as "average: 13-point instead of two-point"
     */
    public record Change(String edition, String method, List<String> changes) {

        /** One sentence or two, for the run report and the manifest. */
        public String inWords() {
            return "[b] The method changed since edition " + edition + ": " + String.join("; ", changes)
                    + ". Figures of the two editions do not compare like with like; within this edition every month is"
                    + " counted by the same method.";
        }
    }
}
