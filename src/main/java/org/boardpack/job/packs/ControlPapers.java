package org.boardpack.job.packs;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpack.pack.PackData;
import org.boardpack.pack.SuggestedRebase;
import org.boardpack.pack.spc.RebaseSuggestionsCsv;
import org.boardpack.pack.spc.SpcCsv;
import org.boardpack.pack.spc.SpcRows;
import org.boardpack.statistics.spc.ControlChart;
import org.boardpack.workforce.ReportingMonth;

/** Writes a scope's control charts as a table, and where new limits might be worth a thought. */
final class ControlPapers {

    private ControlPapers() {}

    static void write(PackData data, Path into) throws IOException {
        Map<String, ControlChart> charts = new LinkedHashMap<>();
        List<SuggestedRebase> suggestions = new ArrayList<>();
        new SpcRows(data).each((series, chart) -> {
            charts.put(series.name(), chart);
            chart.rebaseSuggestion()
                    .ifPresent(shift -> suggestions.add(new SuggestedRebase(
                            data.scope().type().id(),
                            data.scope().code(),
                            series.metric().id(),
                            series.window().id(),
                            series.group().name(),
                            ReportingMonth.of(shift.from()).toString(),
                            shift.points(),
                            shift.higher())));
        });
        if (!charts.isEmpty()) {
            try (BufferedWriter writer = Files.newBufferedWriter(into.resolve(EditionCsvFiles.SPC))) {
                SpcCsv.writePoints(charts, writer);
            }
        }
        RebaseSuggestionsCsv.write(suggestions, into);
    }
}
