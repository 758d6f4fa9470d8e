package org.boardpack.pack.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;
import org.boardpack.metrics.improvement.Forecasts;
import org.boardpack.metrics.improvement.PeerGroup;
import org.boardpack.metrics.improvement.Peers;
import org.boardpack.metrics.improvement.PlanEntry;
import org.boardpack.metrics.improvement.ShownByHand;
import org.boardpack.metrics.improvement.ShownFigures;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code forecast.csv} and {@code peers.csv}, byte for byte. */
class AnalystsFilesTest {

    private static final String MARCH = ShownByHand.MARCH.toString();

    @TempDir
    Path folder;

    @Test
    void forecasts_of_an_organisation() throws IOException {
        ShownByHand shown = new ShownByHand();
        for (int back = 29; back >= 0; back--) {
            String month = ShownByHand.MARCH.minus(back).toString();
            shown.figure(
                    Metric.TURNOVER_HC,
                    Window.MONTH,
                    month,
                    new String[] {"0.5", "1", "1.5", "0.75", "1.25"}[back % 5]);
            shown.figure(Metric.TURNOVER_HC, Window.ROLLING_12, month, "12");
            if (back < 8) {
                shown.figure(Metric.FTE, Window.AS_AT, month, "1000.5");
            }
        }
        PlanEntry plan = new PlanEntry(
                StaffGroup.ALL,
                "turnover-hc",
                ReportingMonth.parse("2025-05"),
                new BigDecimal("11.5"),
                new BigDecimal("11"),
                null);
        Forecasts forecasts = new Forecasts(new ShownFigures(shown.drawn()), List.of(plan), ShownByHand.MARCH);

        approve(ForecastCsv.of(3, MARCH, Scope.organisation("QOQ"), forecasts.rows()));
    }

    @Test
    void peers_of_a_nation() throws IOException {
        ShownByHand shown = new ShownByHand();
        Map<Scope, PeerGroup> groups = new HashMap<>();
        PeerGroup acute = new PeerGroup(Scope.nation("ENG"), PeerGroup.Kind.PEER_GROUP, "=Acute");
        for (int i = 0; i < 6; i++) {
            String organisation = "R" + (char) ('A' + i);
            groups.put(Scope.organisation(organisation), acute);
            shown.rateOf(organisation, "All", Metric.TURNOVER_HC, i == 5 ? "70" : "2" + i, "20" + i + ".5");
            shown.rateOf(organisation, "All", Metric.STABILITY, "18" + i, "200");
            shown.rateOf(organisation, "All", Metric.AGENCY_SHARE_OF_PAY, "4" + i, "1000");
        }
        shown.rateOf("RA", "Nurses", Metric.TURNOVER_HC, "0", "40");

        approve(PeersCsv.of(3, MARCH, Scope.nation("ENG"), new Peers(shown.drawn(), groups).among(groups.keySet())));
    }

    private void approve(CsvFile file) throws IOException {
        file.writeInto(folder);
        String written = Files.readString(folder.resolve(file.name()));
        try (InputStream approved = AnalystsFilesTest.class.getResourceAsStream(
                "/pack/" + file.name().replace(".csv", ".approved.csv"))) {
            assertThat(written).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
