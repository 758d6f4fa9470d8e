package org.boardpack.pack.compose;

import java.util.Optional;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.pack.PackData;
import org.boardpack.pack.template.Measure;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.StaffGroup;

/** What is planned of measures for the month of a pack. */
record Plans(PackData data, ReportingMonth month) {

    /** The plan of all staff for the month, beside what happened. */
    Optional<PlanRow> of(Measure measure) {
        return data.work().plan().stream()
                .filter(row -> row.window() == measure.window()
                        && row.entry().month().equals(month)
                        && row.entry().staffGroup().equals(StaffGroup.ALL)
                        && row.entry()
                                .catalogued()
                                .filter(measure.metric()::equals)
                                .isPresent())
                .findFirst();
    }
}
