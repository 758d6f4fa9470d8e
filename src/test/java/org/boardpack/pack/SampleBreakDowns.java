package org.boardpack.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.metrics.Dimension;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Window;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;
import org.jspecify.annotations.Nullable;

/** Invented break-downs of a scope's month: who works there, who left and why, the bridge, new starters, sickness reasons, a survey. */
final class SampleBreakDowns {

    private static final StaffGroup NURSES = new StaffGroup("Nursing and Midwifery Registered");

    private final Scope scope;
    private final ReportingMonth month;
    private final long people;
    private final List<Figure> made = new ArrayList<>();

    private SampleBreakDowns(Scope scope, ReportingMonth month, long people) {
        this.scope = scope;
        this.month = month;
        this.people = people;
    }

    static List<Figure> of(Scope scope, ReportingMonth month, long people) {
        SampleBreakDowns sample = new SampleBreakDowns(scope, month, people);
        sample.people(Dimension.AGE_BAND, "under 25", "25-34", "35-44", "45-54", "55-59", "60+");
        sample.people(Dimension.GENDER, "Female", "Male");
        sample.people(
                Dimension.ETHNIC_GROUP,
                "White",
                "Asian or Asian British",
                "Black or Black British",
                "Mixed",
                "Chinese or other",
                "Not stated");
        sample.people(Dimension.DISABILITY, "No", "Yes", "Not known");
        sample.people(Dimension.CONTRACT, "Permanent", "Fixed Term Temp");
        sample.people(Dimension.FULL_PART_TIME, "Full time", "Part time");
        sample.people(Dimension.WELSH_LANGUAGE, "Yes", "No", "Not known");
        sample.people(
                Dimension.CAREER_STAGE, "established", "early 1-5", "newly qualified / first year", "late career 55+");
        sample.people(
                Dimension.NURSING_BRANCH,
                "Adult",
                "Mental health",
                "Community",
                "Midwifery",
                "Children",
                "Learning disability",
                "Health visiting",
                "Other or not known");
        sample.leavers(
                Dimension.REASON_GROUP,
                "Voluntary resignation",
                "Retirement",
                "Unknown",
                "End of contract",
                "Dismissal",
                "Death in service");
        sample.leavers(
                Dimension.DESTINATION,
                "Unknown",
                "NHS Organisation",
                "No Employment",
                "Other Private Sector",
                "Abroad - EU Country",
                "Social Services",
                "Self Employed");
        sample.leavers(
                Dimension.LEAVER_OR_MOVER,
                "Left the NHS",
                "Moved to another organisation",
                "Moved staff group",
                "End of contract or rotation");
        sample.bridge();
        sample.starters();
        sample.sicknessReasons();
        sample.survey();
        sample.rates();
        return sample.made;
    }

    /** Each value about half of the one before it; the smallest is hidden where the organisation is small. */
    private void people(Dimension dimension, String... values) {
        double share = 0.5;
        for (int i = 0; i < values.length; i++) {
            boolean last = i == values.length - 1;
            double staff = people * (last ? share * 2 : share);
            double left = staff * (0.07 + 0.02 * i);
            for (StaffGroup group : List.of(StaffGroup.ALL, NURSES)) {
                double part = group.equals(NURSES) ? 0.3 : 1;
                add(group, dimension, values[i], Metric.HEADCOUNT, Window.AS_AT, Math.round(staff * part));
                add(group, dimension, values[i], Metric.FTE, Window.AS_AT, Math.round(staff * part * 8.7) / 10.0);
                add(group, dimension, values[i], Metric.LEAVERS_HC, Window.ROLLING_12, Math.round(left * part));
                add(group, dimension, values[i], Metric.TURNOVER_HC, Window.ROLLING_12, 7 + 2 * i + 0.137);
                add(group, dimension, values[i], Metric.RELATIVE_LIKELIHOOD, Window.ROLLING_12, 0.8 + 0.2 * i);
                add(group, dimension, values[i], Metric.RELATIVE_LIKELIHOOD_LOWER, Window.ROLLING_12, 0.7 + 0.13 * i);
                add(group, dimension, values[i], Metric.RELATIVE_LIKELIHOOD_UPPER, Window.ROLLING_12, 0.92 + 0.4 * i);
            }
            share /= 2;
        }
    }

    private void leavers(Dimension dimension, String... values) {
        double share = 0.5;
        for (String value : values) {
            add(
                    StaffGroup.ALL,
                    dimension,
                    value,
                    Metric.LEAVERS_HC,
                    Window.ROLLING_12,
                    Math.round(people * 0.107 * share));
            share /= 2;
        }
    }

    private void bridge() {
        for (String group : SamplePackData.GROUPS) {
            bridge(new StaffGroup(group), people / 10);
        }
        bridge(StaffGroup.ALL, people);
    }

    private void bridge(StaffGroup group, long staff) {
        long joined = Math.round(staff * 0.12);
        long left = Math.round(staff * 0.107);
        long moved = Math.round(staff * 0.01);
        long opening = Math.round(staff * 0.97);
        long rest = group.equals(StaffGroup.ALL) ? 7 : 0;
        String[] steps = {"opening", "new joiners", "moves in", "returns", "leavers", "moves out", "closing"};
        long[] amounts = {opening, joined, moved, 0, left, moved / 2, opening + joined + moved - left - moved / 2 + rest
        };
        for (int i = 0; i < steps.length; i++) {
            add(group, Dimension.MOVEMENT, steps[i], Metric.MOVEMENT_HC, Window.ROLLING_12, amounts[i]);
        }
        add(group, Dimension.WHOLE, "", Metric.UNEXPLAINED_MOVEMENT, Window.ROLLING_12, rest);
    }

    private void starters() {
        for (Dimension dimension : List.of(Dimension.MONTHS_AFTER, Dimension.MONTHS_AFTER_NEWLY_QUALIFIED)) {
            double step = dimension == Dimension.MONTHS_AFTER ? 0.9 : 1.3;
            for (int months : new int[] {1, 3, 6, 9, 12, 18, 24}) {
                double here = 100 - step * months;
                String at = Integer.toString(months);
                add(StaffGroup.ALL, dimension, at, Metric.NEW_STARTER_SURVIVAL, Window.AS_AT, here);
                add(StaffGroup.ALL, dimension, at, Metric.NEW_STARTER_SURVIVAL_LOWER, Window.AS_AT, here - 2.5);
                add(StaffGroup.ALL, dimension, at, Metric.NEW_STARTER_SURVIVAL_UPPER, Window.AS_AT, here + 1.9);
            }
        }
    }

    private void sicknessReasons() {
        String[] reasons = {
            "S10 Anxiety/stress/depression/other psychiatric illnesses",
            "S12 Other musculoskeletal problems",
            "S13 Cold Cough Flu - Influenza",
            "S25 Gastrointestinal problems",
            "S11 Back Problems",
            "S99 Unknown causes / Not specified"
        };
        double share = 28.4;
        for (String reason : reasons) {
            add(
                    StaffGroup.ALL,
                    Dimension.SICKNESS_REASON,
                    reason,
                    Metric.SICKNESS_REASON_SHARE,
                    Window.ROLLING_12,
                    share);
            share *= 0.7;
        }
    }

    private void survey() {
        ReportingMonth december = month.minus(3);
        String[] questions = {"We each have a voice that counts", "I think about leaving this organisation"};
        for (int i = 0; i < questions.length; i++) {
            addAt(december, Dimension.QUESTION, questions[i], Metric.SURVEY_SCORE, 6.4 - 0.31 * i);
            addAt(december, Dimension.QUESTION, questions[i], Metric.SURVEY_BENCHMARK, 6.6);
            addAt(december, Dimension.QUESTION, questions[i], Metric.SURVEY_RESPONSES, people / 3);
        }
    }

    private void rates() {
        add(StaffGroup.ALL, Dimension.WHOLE, "", Metric.LEAVERS_HC, Window.ROLLING_12, Math.round(people * 0.107));
        add(StaffGroup.ALL, Dimension.WHOLE, "", Metric.VOLUNTARY_TURNOVER_HC, Window.ROLLING_12, 6.12);
        add(StaffGroup.ALL, Dimension.WHOLE, "", Metric.MOVEMENT_BENEFIT, Window.ROLLING_12, 3.65);
        add(StaffGroup.ALL, Dimension.WHOLE, "", Metric.UNKNOWN_REASON_SHARE, Window.ROLLING_12, 31.4);
        add(StaffGroup.ALL, Dimension.WHOLE, "", Metric.NEW_STARTER_RETENTION, Window.AS_AT, 88.1);
        add(StaffGroup.ALL, Dimension.WHOLE, "", Metric.AGED_55_SHARE, Window.AS_AT, 18.7);
        add(StaffGroup.ALL, Dimension.WHOLE, "", Metric.SICKNESS_LONG_TERM_RATE, Window.ROLLING_12, 3.02);
        add(StaffGroup.ALL, Dimension.WHOLE, "", Metric.SICKNESS_SHORT_TERM_RATE, Window.ROLLING_12, 2.19);
        add(StaffGroup.ALL, Dimension.WHOLE, "", Metric.BANK_SPEND, Window.YEAR_TO_DATE, people * 911);
        add(StaffGroup.ALL, Dimension.WHOLE, "", Metric.AGENCY_VS_PLAN, Window.YEAR_TO_DATE, 12.4);
        add(StaffGroup.ALL, Dimension.WHOLE, "", Metric.VACANCY_FTE, Window.AS_AT, people * 0.07);
        add(StaffGroup.ALL, Dimension.WHOLE, "", Metric.JOINERS_HC, Window.ROLLING_12, Math.round(people * 0.12));
        add(StaffGroup.ALL, Dimension.WHOLE, "", Metric.STAY_INTERVIEWS, Window.ROLLING_12, 212);
        add(StaffGroup.ALL, Dimension.WHOLE, "", Metric.FLEXIBLE_WORKING_APPROVAL_RATE, Window.ROLLING_12, 83.3);
    }

    private void addAt(ReportingMonth at, Dimension dimension, String value, Metric metric, double number) {
        made.add(figure(at, StaffGroup.ALL, dimension, value, metric, Window.AS_AT, number));
    }

    private void add(StaffGroup group, Dimension dimension, String value, Metric metric, Window window, double number) {
        made.add(figure(month, group, dimension, value, metric, window, number));
    }

    /** Counts below five are hidden. */
    private Figure figure(
            ReportingMonth at,
            StaffGroup group,
            Dimension dimension,
            String value,
            Metric metric,
            Window window,
            double number) {
        boolean hidden = dimension != Dimension.WHOLE
                && dimension != Dimension.MOVEMENT
                && metric.unit() == org.boardpack.metrics.Unit.PEOPLE
                && number < 5;
        @Nullable BigDecimal shown = hidden ? null : new BigDecimal(number, new MathContext(8)).stripTrailingZeros();
        return new Figure(
                at,
                scope,
                group,
                dimension.id(),
                value,
                metric,
                window,
                null,
                null,
                shown != null && shown.scale() < 0 ? shown.setScale(0) : shown,
                hidden ? Status.SUPPRESSED : Status.OK,
                hidden ? "[c]" : "",
                "");
    }
}
