package org.boardpack.job.edition;

import java.nio.file.Path;
import java.util.List;
import org.boardpack.metrics.Figure;
import org.boardpack.workforce.EditionStatus;
import org.boardpack.workforce.ReportingMonth;

/**
 * What a run of the edition job came to.
 *
 * @param outcome what happened
 * @param folder where the packs are, or will be
 * @param scopes how many organisations, systems, regions and nations have packs
 * @param figures how many figures the edition holds, by status word
 * @param headline the figures that a reader asks for first, of the widest scope
 * @param headlineScope that scope's name
 * @param withoutSnapshot codes of organisations whose staff in post should have come for the month and did not
 */
public record EditionReport(
        ReportingMonth month,
        int edition,
        EditionStatus status,
        Outcome outcome,
        Path folder,
        int scopes,
        java.util.Map<String, Long> figures,
        List<Figure> headline,
        String headlineScope,
        List<String> withoutSnapshot) {

    /** What happened to the edition. */
    public enum Outcome {
        /** Figures are computed, packs are not written yet. */
        COMPUTED,
        PUBLISHED,
        /** The inputs are those of the last edition: it stands. */
        UNCHANGED,
        /** What it would be made from has changed, but the month is closed: the last edition stands. */
        CLOSED
    }
}
