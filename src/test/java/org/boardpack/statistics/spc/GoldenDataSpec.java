package org.boardpack.statistics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.boardpack.statistics.spc.ProcessLimits.Zone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the reference says of 337 series, we say too, but for what was decided otherwise; those series are named here. */
class GoldenDataSpec {

    private static final double TOLERANCE = 1e-9;

    private final Map<String, ControlChart> charts = new TreeMap<>();

    /** "Each run's direction is its own" (SPC.md, section 0.5): the last rising point before an equal pair or before a second run. */
    private static final Set<String> DIRECTION_OF_A_RUN = Set.of("S0140", "S0142", "S0178", "S0180", "S0529");

    /** "Constant series: limits equal the mean" (section 0.4); the last is constant in its baseline only. */
    private static final Set<String> CONSTANT = Set.of(
            "S0307", "S0309", "S0311", "S0313", "S0315", "S0317", "S0319", "S0321", "S0323", "S0325", "S0327", "S0329",
            "S0331", "S0333", "S0335", "S0337", "S0339", "S0341", "S0492");

    /** "When screening would drop every non-zero range, the unscreened ranges are used" (section 0.4). */
    private static final Set<String> ALMOST_CONSTANT = Set.of("S0349", "S0351");

    /** Of these the assurance differs for it: it compares the target with the limits that the reference does not have. */
    private static final Set<String> ASSURED_BY_THE_CONSTANT =
            Set.of("S0309", "S0311", "S0315", "S0317", "S0321", "S0323", "S0327", "S0329", "S0349", "S0492");

    @BeforeEach
    void theGoldenDataIsThere() {
        GoldenData.isThere();
    }

    @Test
    void every_point_is_as_the_reference_has_it_but_for_the_series_that_were_decided_otherwise() {
        Map<String, List<String>> wrong = new TreeMap<>();
        Map<String, List<CSVRecord>> expected = GoldenData.rowsBySeries("expected_points.csv");
        expected.forEach((id, rows) -> {
            List<ControlPoint> points = charts().get(id).points();
            assertThat(points).as(id).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                List<String> differences = differences(rows.get(i), points.get(i));
                if (!differences.isEmpty()) {
                    wrong.computeIfAbsent(id, unseen -> new ArrayList<>()).addAll(differences);
                }
            }
        });
        assertThat(expected).hasSize(334);
        assertThat(wrong.keySet()).as(wrong.toString()).isEqualTo(decidedOtherwise());
    }

    @Test
    void where_a_runs_direction_is_its_own_nothing_but_that_point_differs() {
        Map<String, List<CSVRecord>> expected = GoldenData.rowsBySeries("expected_points.csv");
        for (String id : DIRECTION_OF_A_RUN) {
            List<ControlPoint> points = charts().get(id).points();
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                wrong.addAll(differences(expected.get(id).get(i), points.get(i)));
            }
            assertThat(wrong)
                    .as(id)
                    .hasSize(2)
                    .first()
                    .isEqualTo("special_cause_type 7 Point Trend (Decreasing), ours 7 Point Trend (Increasing)");
        }
    }

    @Test
    void every_icon_and_warning_is_as_the_reference_has_it_but_for_the_assurance_of_constants() {
        Set<String> wrong = new TreeSet<>();
        for (CSVRecord row : GoldenData.rows("expected_icons.csv")) {
            String id = row.get("series_id");
            ControlChart chart = charts().get(id);
            List<String> differences = new ArrayList<>();
            same(
                    differences,
                    row,
                    "variation_icon",
                    chart.variation().map(Variation::icon).orElse(""));
            same(differences, row, "short_group_warning_raised", chart.hasTrialLimits() ? "1" : "0");
            assertThat(differences).as(id).isEmpty();
            same(
                    differences,
                    row,
                    "assurance_icon",
                    chart.assurance().map(Assurance::icon).orElse(""));
            if (!differences.isEmpty()) {
                wrong.add(id);
            }
        }
        assertThat(wrong).isEqualTo(new TreeSet<>(ASSURED_BY_THE_CONSTANT));
    }

    @Test
    void where_the_reference_stops_with_a_missing_value_no_point_of_a_broken_run_is_special() {
        for (String id : List.of("S0498", "S0504")) {
            assertThat(charts().get(id).points())
                    .as(id)
                    .isNotEmpty()
                    .allSatisfy(point -> assertThat(point.cause()).isNotIn(SpecialCause.RISING, SpecialCause.FALLING));
        }
    }

    @Test
    void limits_fixed_after_eleven_points_are_refused_as_the_reference_does() {
        Map<String, CSVRecord> options = options();
        List<CSVRecord> input = GoldenData.rowsBySeries("input.csv").get("S0507");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoldenData.chart(options.get("S0507"), input))
                .withMessageContaining("12 or more");
    }

    private Map<String, ControlChart> charts() {
        if (charts.isEmpty()) {
            Map<String, List<CSVRecord>> input = GoldenData.rowsBySeries("input.csv");
            options().forEach((id, options) -> {
                if (!id.equals("S0507")) {
                    charts.put(id, GoldenData.chart(options, input.get(id)));
                }
            });
        }
        return charts;
    }

    private static Map<String, CSVRecord> options() {
        Map<String, CSVRecord> options = new TreeMap<>();
        GoldenData.rows("series.csv").forEach(row -> options.put(row.get("series_id"), row));
        return options;
    }

    private static Set<String> decidedOtherwise() {
        Set<String> all = new TreeSet<>(DIRECTION_OF_A_RUN);
        all.addAll(CONSTANT);
        all.addAll(ALMOST_CONSTANT);
        return all;
    }

    private static List<String> differences(CSVRecord expected, ControlPoint point) {
        List<String> wrong = new ArrayList<>();
        ProcessLimits limits = point.limits();
        Zone zone = point.zone();
        near(wrong, expected, "mean", limits == null ? null : limits.mean());
        near(wrong, expected, "lpl", limits == null ? null : limits.lower());
        near(wrong, expected, "upl", limits == null ? null : limits.upper());
        same(wrong, expected, "rebase_group", String.valueOf(point.rebaseGroup()));
        same(
                wrong,
                expected,
                "relative_to_mean",
                point.side() == null ? "" : point.side().toString());
        same(wrong, expected, "outside_limits", zone == null ? "" : zone == Zone.OUTSIDE ? "1" : "0");
        same(wrong, expected, "close_to_limits", zone == null ? "" : zone == Zone.CLOSE ? "1" : "0");
        same(
                wrong,
                expected,
                "special_cause_type",
                point.cause() == null ? SpecialCause.NONE : point.cause().label(7));
        same(wrong, expected, "point_type", point.variation().pointType());
        return wrong;
    }

    private static void same(List<String> wrong, CSVRecord expected, String column, String ours) {
        if (!expected.get(column).equals(ours)) {
            wrong.add(column + " " + expected.get(column) + ", ours " + ours);
        }
    }

    private static void near(List<String> wrong, CSVRecord expected, String column, BigDecimal ours) {
        BigDecimal theirs = GoldenData.number(expected.get(column));
        boolean alike = theirs == null || ours == null
                ? theirs == ours
                : Math.abs(theirs.doubleValue() - ours.doubleValue())
                        <= TOLERANCE * Math.max(1, Math.abs(theirs.doubleValue()));
        if (!alike) {
            wrong.add(column + " " + theirs + ", ours " + ours);
        }
    }
}
