package org.boardpack.job.packs;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardpack.pack.ChangesCsv;
import org.boardpack.pack.CsvColumn;
import org.boardpack.pack.MetricsCsv;
import org.boardpack.pack.improvement.CsvSchemas;
import org.boardpack.pack.spc.RebaseSuggestionsCsv;
import org.boardpack.pack.spc.SpcCsv;

/** The columns of every CSV file that an edition may have, by the file's name. */
final class EditionCsvFiles {

    static final String METRICS = "metrics.csv";
    static final String RESTATEMENTS = "restatements.csv";
    static final String SPC = "spc.csv";

    static final Map<String, List<CsvColumn>> COLUMNS = columns();

    private EditionCsvFiles() {}

    private static Map<String, List<CsvColumn>> columns() {
        Map<String, List<CsvColumn>> columns = new TreeMap<>(CsvSchemas.ALL);
        columns.put(METRICS, MetricsCsv.COLUMNS);
        columns.put(RESTATEMENTS, ChangesCsv.COLUMNS);
        columns.put(SPC, SpcCsv.POINTS);
        columns.put(RebaseSuggestionsCsv.NAME, RebaseSuggestionsCsv.COLUMNS);
        return Collections.unmodifiableMap(columns);
    }
}
