package org.boardpack.pack.improvement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.boardpack.metrics.improvement.HotSpot;
import org.boardpack.pack.CsvColumn;
import org.boardpack.pack.Language;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** {@code hot-spots.csv} of a scope: a row a hot spot, the one with most leavers beyond expectation first. */
public final class HotSpotsCsv {

    private static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.whole("rank"),
            CsvColumn.text("organisation_code"),
            CsvColumn.text("staff_group"),
            CsvColumn.text("career_stage"),
            CsvColumn.number("leavers"),
            CsvColumn.number("staff"),
            CsvColumn.whole("other_organisations"),
            CsvColumn.number("other_leavers"),
            CsvColumn.number("other_staff"),
            CsvColumn.number("expected_leavers"),
            CsvColumn.number("excess_leavers"),
            CsvColumn.number("ratio"),
            CsvColumn.number("ratio_lower"),
            CsvColumn.number("ratio_upper"),
            CsvColumn.number("leavers_lower"),
            CsvColumn.text("why_en"),
            CsvColumn.text("why_cy"),
            CsvColumn.text("reference"));

    private HotSpotsCsv() {}

    static List<CsvColumn> columns() {
        return EditionColumns.ofPeriod(COLUMNS);
    }

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
