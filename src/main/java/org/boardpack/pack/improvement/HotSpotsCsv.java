package org.boardpack.pack.improvement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.boardpack.metrics.improvement.HotSpot;
import org.boardpack.pack.Language;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** {@code hot-spots.csv} of a scope: a row a hot spot, the one with most leavers beyond expectation first. */
public final class HotSpotsCsv {

    private static final List<String> COLUMNS = List.of(
            "rank",
            "organisation_code",
            "staff_group",
            "career_stage",
            "leavers",
            "staff",
            "other_organisations",
            "other_leavers",
            "other_staff",
            "expected_leavers",
            "excess_leavers",
            "ratio",
            "ratio_lower",
            "ratio_upper",
            "leavers_lower",
            "why_en",
            "why_cy",
            "reference");

    private HotSpotsCsv() {}

    /** The file of a scope. */
    public static CsvFile of(int edition, String period, Scope scope, List<HotSpot> spots) {
        HotSpotReason english = new HotSpotReason(Language.ENGLISH);
        HotSpotReason welsh = new HotSpotReason(Language.WELSH);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (HotSpot spot : spots) {
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    spot.organisation().code(),
                    spot.staffGroup().name(),
                    spot.careerStage(),
                    spot.leavers(),
                    spot.staff(),
                    spot.elsewhere().organisations(),
                    spot.elsewhere().leavers(),
                    spot.elsewhere().staff(),
                    spot.expected(),
                    spot.excess(),
                    spot.ratio(),
                    spot.ratioLower(),
                    spot.ratioUpper(),
                    spot.lowerLeavers(),
                    english.of(spot),
                    welsh.of(spot),
                    spot.reference()));
        }
        return EditionColumns.ofPeriod(edition, period, scope).before("hot-spots.csv", COLUMNS, rows);
    }
}
