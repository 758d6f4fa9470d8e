package org.boardpack.job.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.boardpack.inbox.Claim;
import org.boardpack.intake.Glimpse;
import org.boardpack.intake.Intake;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;

/**
 * In which order the files of one taking-in are judged, whatever the order in which they were dropped: the months one after the other,
 * because a month is compared with the one before; in a month staff in post first, because the other kinds are compared with it; of
 * two files that say the same, the one written later last, because it restates the other.
 */
record IntakeOrder(Intake intake, List<ExtractKind> kinds) {

    private record Placed(Claim claim, Glimpse glimpse, Instant modifiedAt) {}

    private static final Glimpse SAYS_NOTHING = new Glimpse(new ExtractKind(""), "", ReportingMonth.of(9999, 12));

    /** A glimpse at each file is enough to tell; those that say nothing come last. */
    List<Claim> of(List<Claim> claims) {
        List<Placed> placed = claims.stream().map(this::place).toList();
        Comparator<Placed> order = Comparator.comparing(file -> file.glimpse().month());
        return placed.stream()
                .sorted(order.thenComparing(file -> kinds.indexOf(file.glimpse().kind()))
                        .thenComparing(file -> file.glimpse().organisation())
                        .thenComparing(Placed::modifiedAt)
                        .thenComparing(file -> file.claim().name())
                        .thenComparing(file -> file.claim().file()))
                .map(Placed::claim)
                .toList();
    }

    /** What stands in the way of reading a file is told when it is read: here it holds up none of the others. */
    private Placed place(Claim claim) {
        try {
            return new Placed(
                    claim,
                    intake.peek(claim.file(), claim.name()).orElse(SAYS_NOTHING),
                    Files.getLastModifiedTime(claim.file()).toInstant());
        } catch (IOException | RuntimeException saysNothing) {
            return new Placed(claim, SAYS_NOTHING, Instant.EPOCH);
        }
    }
}
