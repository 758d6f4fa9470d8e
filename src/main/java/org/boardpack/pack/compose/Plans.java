package org.boardpack.pack.compose;

import java.util.Optional;
import org.boardpack.metrics.improvement.PlanRow;
import org.boardpack.pack.PackData;
import org.boardpack.pack.template.Measure;
import org.boardpack.workforce.ReportingMonth;

/** What is planned of measures for the month of a pack. */
record Plans(PackData data, ReportingMonth month) {

    /** The plan of all staff for the month, beside what happened. */
    Optional<PlanRow> of(Measure measure) {
        return data.work().planOf(measure.metric(), measure.window(), month);
    }
}
