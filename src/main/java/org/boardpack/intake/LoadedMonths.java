package org.boardpack.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;

/** What is loaded already, month by month: asked when a file is looked at in the light of its neighbours. */
@FunctionalInterface
public interface LoadedMonths {

    /** Where nothing is loaded, or nobody knows what. */
    LoadedMonths NOTHING = (kind, organisation, month) -> Optional.empty();

    /** What the organisation last said in that kind of extract for the month; empty when nothing is loaded. */
    Optional<ExtractTable> rows(ExtractKind kind, String organisation, ReportingMonth month);

    /** Whether the month is closed: what is loaded for it changes only when a person says so. */
    default boolean isClosed(ReportingMonth month) {
        return closedAt(month).isPresent();
    }

    /** When the month was closed; empty when it is open. */
    default Optional<Instant> closedAt(ReportingMonth month) {
        return Optional.empty();
    }

    /** How many rows that are; empty when nothing is loaded. */
    default OptionalLong count(ExtractKind kind, String organisation, ReportingMonth month) {
        return rows(kind, organisation, month)
                .map(table -> OptionalLong.of(table.rows()))
                .orElse(OptionalLong.empty());
    }
}
