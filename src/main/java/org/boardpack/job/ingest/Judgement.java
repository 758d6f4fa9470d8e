package org.boardpack.job.ingest;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.intake.CheckedFile;
import org.boardpack.intake.Intake;
import org.boardpack.intake.LoadedMonths;
import org.boardpack.store.Decision;

/**
 * The last word on a file, after what is loaded and what people decided: the same for the inbox and for {@code validate}.
 *
 * @param decisions by the fingerprint of the file's bytes
 * @param zone in which dates are told
 */
record Judgement(Intake intake, LoadedMonths loaded, Function<String, Optional<Decision>> decisions, ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    /** The same, after what was loaded at another time. */
    Judgement inTheLightOf(LoadedMonths then) {
        return new Judgement(intake, then, decisions, zone);
    }

    CheckedFile of(CheckedFile checked, Fingerprint fingerprint) {
        CheckedFile judged = intake.inTheLightOf(checked, loaded);
        return switch (judged.verdict()) {
            case HELD ->
                decisions
                        .apply(fingerprint.sha256())
                        .map(decision -> intake.accepted(judged, loaded, decision.decidedAt(), inWords(decision)))
                        .orElse(judged);
            default -> judged;
        };
    }

    private String inWords(Decision decision) {
        return "Accepted by " + decision.decidedBy() + " on "
                + DAY.format(decision.decidedAt().atZone(zone)) + ": " + decision.reason();
    }
}
