package org.boardpack.statistics;

/**
 * Between which shares the truth may lie when some of so many are cases: the 95 % score interval of E. B. Wilson, Probable inference,
 * the law of succession, and statistical inference, Journal of the American Statistical Association 22 (1927), 209-212; recommended
 * for proportions by the Association of Public Health Observatories, Technical Briefing 3 (2008). It holds for no case and for all.
 */
public final class WilsonInterval {

    private WilsonInterval() {}

    /**
     * The interval around a proportion.
     *
     * @param cases 0 to {@code size}
     * @throws IllegalArgumentException when there is nobody, or the cases are none of them
     */
    public static Estimate of(double cases, double size) {
        if (!(size > 0 && cases >= 0 && cases <= size)) {
            throw new IllegalArgumentException(cases + " cases of " + size);
        }
        double z2 = Estimate.Z_95 * Estimate.Z_95;
        double middle = 2 * cases + z2;
        double reach = Estimate.Z_95 * StrictMath.sqrt(z2 + 4 * cases * (1 - cases / size));
        double whole = 2 * (size + z2);
        return new Estimate(
                cases / size, cases == 0 ? 0 : (middle - reach) / whole, cases == size ? 1 : (middle + reach) / whole);
    }
}
