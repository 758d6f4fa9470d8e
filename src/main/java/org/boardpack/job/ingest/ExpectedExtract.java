package org.boardpack.job.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ReportingMonth;

/**
 * An extract that an organisation should send for a month.
 *
 * @param due the last day on which it is on time
 * @param came the day on which it first came, or on which what is held or refused of it came
 */
public record ExpectedExtract(
        ReportingMonth month,
        String organisation,
        ExtractKind kind,
        LocalDate due,
        State state,
        Optional<LocalDate> came) {

    /** How far it has come. */
    public enum State {
        ON_TIME("on time"),
        LATE("late"),
        HELD("held"),
        REFUSED("rejected"),
        /** It has not come, and need not have. */
        OWED("owed"),
        OVERDUE("overdue");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As people and programs read it. */
        public String words() {
            return words;
        }

        /** Whether it is loaded. */
        public boolean isIn() {
            return this == ON_TIME || this == LATE;
        }
    }
}
