package org.boardpack.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * The share of a group that something has not happened to yet, step by step, when not everybody could be watched to the end: E. L.
 * Kaplan and P. Meier, Nonparametric estimation from incomplete observations, Journal of the American Statistical Association 53
 * (1958), 457-481; the interval is the plain one of M. Greenwood (1926), cut off at 0 and 1.
 */
public final class KaplanMeier {

    private KaplanMeier() {}

    /**
     * The curve after each step. It ends where nobody is at risk any more.
     *
     * @param atRisk how many were watched through each step, or had it happen in it
     * @param events to how many of those it happened
     * @throws IllegalArgumentException when a step has more events than people
     */
    public static List<Estimate> curve(long[] atRisk, long[] events) {
        List<Estimate> curve = new ArrayList<>();
        double surviving = 1;
        double greenwood = 0;
        for (int step = 0; step < atRisk.length && atRisk[step] > 0; step++) {
            double n = atRisk[step];
            double d = events[step];
            if (d > n || d < 0) {
                throw new IllegalArgumentException(
                        "step " + step + " has " + events[step] + " events of " + atRisk[step]);
            }
            surviving *= (n - d) / n;
            greenwood += n == d ? 0 : d / (n * (n - d));
            double error = Estimate.Z_95 * surviving * StrictMath.sqrt(greenwood);
            curve.add(new Estimate(surviving, Math.max(0, surviving - error), Math.min(1, surviving + error)));
        }
        return curve;
    }
}
