package org.boardpack.pack.improvement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardpack.pack.CsvColumn;

/** The columns of the CSV files of this room, by the file's name. */
public final class CsvSchemas {

    /** In the order of their names. */
    public static final Map<String, List<CsvColumn>> ALL = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "hot-spots.csv", HotSpotsCsv.columns(),
            "peers.csv", PeersCsv.columns(),
            "forecast.csv", ForecastCsv.columns(),
            "plan.csv", PlanCsv.columns(),
            "actions.csv", ActionsCsv.columns(),
            "self-assessment.csv", SelfAssessmentCsv.columns(),
            "sector-grid.csv", SectorGridCsv.columns())));

    private CsvSchemas() {}
}
