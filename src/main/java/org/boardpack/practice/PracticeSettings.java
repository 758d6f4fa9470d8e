package org.boardpack.practice;

import org.boardpack.workforce.ReportingMonth;

/**
 * What practice data to make: the same settings give the same bytes, on any machine.
 *
 * @param people at the start; the number stays about the same; at least one an organisation, at most 9 million
 * @param organisations 1 to 4,000, of very different sizes
 * @param first first month
 * @param last last month, not before the first
 * @param seed another seed, another workforce
 * @param truth how much {@code truth.csv} tells
 */
public record PracticeSettings(
        int people, int organisations, ReportingMonth first, ReportingMonth last, long seed, TruthLevel truth) {

    private static final int MOST_PEOPLE = 9_000_000;
    private static final int MOST_ORGANISATIONS = 4_000;
    private static final ReportingMonth USUAL_LAST = ReportingMonth.of(2025, 3);

    /**
     * @throws IllegalArgumentException with a sentence for people when a number is out of range
     */
    public PracticeSettings {
        if (organisations < 1 || organisations > MOST_ORGANISATIONS) {
            throw new IllegalArgumentException(
                    "The number of organisations must be 1 to " + MOST_ORGANISATIONS + ", not " + organisations + ".");
        }
        if (people < organisations || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("The number of people must be at least one an organisation and at most "
                    + MOST_PEOPLE + ", not " + people + ".");
        }
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last month, " + last + ", is before the first, " + first + ".");
        }
    }

    /** So many months to March 2025, with the whole truth. */
    public static PracticeSettings of(int people, int organisations, int months, long seed) {
        if (months < 1) {
            throw new IllegalArgumentException("The number of months must be at least 1, not " + months + ".");
        }
        return new PracticeSettings(
                people, organisations, USUAL_LAST.minus(months - 1), USUAL_LAST, seed, TruthLevel.ALL);
    }

    /** The same with another amount of truth. */
    public PracticeSettings withTruth(TruthLevel level) {
        return new PracticeSettings(people, organisations, first, last, seed, level);
    }
}
