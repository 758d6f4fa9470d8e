package org.boardpack.pack.improvement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardpack.pack.ChangesCsv;
import org.boardpack.pack.CsvColumn;
import org.boardpack.pack.MetricsCsv;

/** The columns of every CSV file that an edition may have, by the file's name. */
public final class CsvSchemas {

    /** In the order of their names. */
    public static final Map<String, List<CsvColumn>> ALL = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "metrics.csv", MetricsCsv.COLUMNS,
            "restatements.csv", ChangesCsv.COLUMNS,
            "hot-spots.csv", HotSpotsCsv.columns(),
            "peers.csv", PeersCsv.columns(),
            "forecast.csv", ForecastCsv.columns(),
            "plan.csv", PlanCsv.columns(),
            "actions.csv", ActionsCsv.columns(),
            "self-assessment.csv", SelfAssessmentCsv.columns(),
            "sector-grid.csv", SectorGridCsv.columns())));

    private CsvSchemas() {}
}
