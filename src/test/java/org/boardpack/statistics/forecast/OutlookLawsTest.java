package org.boardpack.statistics.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.boardpack.statistics.forecast.Outlook.Forecast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold of forecasts of drawn series. */
class OutlookLawsTest {

    /** Law, over 120 drawn series each: about four in five and nineteen in twenty of what came lie inside. */
    @ParameterizedTest
    @CsvSource({"seasonal, 72", "seasonal, 30", "wandering, 72", "wandering, 20"})
    void intervals_hold_what_came_as_often_as_they_say(String kind, int months) {
        int inner = 0;
        int outer = 0;
        int all = 0;
        for (long seed = 1; seed <= 120; seed++) {
            double[] values =
                    kind.equals("seasonal") ? Months.seasonal(months + 12, seed) : Months.wandering(months + 12, seed);
            Forecast forecast = (Forecast) Outlook.of(Months.of(months, month -> values[month]), Bounds.NONE);
            for (Ahead ahead : forecast.months()) {
                double actual = values[months - 1 + ahead.months()];
                inner += ahead.within80(actual) ? 1 : 0;
                outer += ahead.within95(actual) ? 1 : 0;
                all++;
            }
        }
        assertThat((double) inner / all).as("80 %").isBetween(0.70, 0.93);
        assertThat((double) outer / all).as("95 %").isBetween(0.88, 0.995);
    }
}
