package org.boardpack.pack;

/** What a chart shows, before anything is drawn; the same for paper and screen. */
public sealed interface ChartSpec
        permits MonthlyChart,
                ProcessChart,
                FunnelChart,
                ForecastChart,
                BarChart,
                WaterfallChart,
                IntervalChart,
                CurveChart,
                SmallMultiples {

    /** What it is about, shown above it. */
    String title();
}
