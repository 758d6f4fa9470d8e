package org.boardpack.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Status;
import org.boardpack.metrics.Unit;
import org.boardpack.metrics.Window;
import org.boardpack.pack.EditionStamp;
import org.boardpack.pack.FigureTable;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.pack.PackHistory;
import org.boardpack.pack.chart.BareMachine;
import org.boardpack.pack.workbook.WorkbookDesign;
import org.boardpack.pack.workbook.WorkbookRenderer;
import org.boardpack.workforce.EditionStatus;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.StaffGroup;

/**
 * Workbooks in one process, each of another organisation: how long one takes, how large it is, and what is in use in between. Whether
 * memory is flat is best seen with a small heap, such as 256 MB.
 */
final class WorkbookBench {

    private static final int WORKBOOKS = Integer.getInteger("bench.flat", 300);
    private static final long MEGABYTE = 1 << 20;
    private static final int MONTHS = 25;
    private static final int GROUPS = 11;
    private static final ReportingMonth MONTH = ReportingMonth.of(2025, 3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WorkbookBench() {}

    public static void main(String[] arguments) throws Exception {
        BareMachine.prepare();
        WorkbookRenderer renderer = new WorkbookRenderer(WorkbookDesign.builtIn(), 2);
        List<Double> milliseconds = new ArrayList<>();
        List<Long> inUse = new ArrayList<>();
        long bytes = 0;
        int rows = 0;
        for (int i = 0; i < WORKBOOKS; i++) {
            PackData pack = pack(i);
            rows = pack.figures().all().size();
            Counted out = new Counted();
            long start = System.nanoTime();
            renderer.render(pack, i % 2 == 0 ? Language.ENGLISH : Language.WELSH, out);
            milliseconds.add((System.nanoTime() - start) / 1e6);
            bytes = out.count;
            if (i % (WORKBOOKS / 10) == 0 || i == WORKBOOKS - 1) {
                inUse.add(MemoryInUse.afterCollection());
                System.out.println(i + 1 + " workbooks: " + inUse.get(inUse.size() - 1) / MEGABYTE + " MB in use");
            }
        }
        BenchPage.write("Writing workbooks", page(milliseconds.subList(WORKBOOKS / 10, WORKBOOKS), inUse, bytes, rows));
    }

    private static String page(List<Double> milliseconds, List<Long> inUse, long bytes, int rows) {
        double[] sorted =
                milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.UK,
                """
                %d workbooks of %d organisations one after the other, %,d figures each, with at most %d MB of heap. Median %.0f ms a workbook
                (lowest %.0f, highest %.0f), the release gate included; the last is %d kB. Memory in use after collection, at the
                first and every tenth of the way: %s MB. Machine: %d processors, Java %s.
                """,
                WORKBOOKS,
                WORKBOOKS,
                rows,
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1],
                bytes / 1000,
                String.join(
                        ", ",
                        inUse.stream().map(used -> Long.toString(used / MEGABYTE)).toList()),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
    }

    private static PackData pack(int number) {
        Scope organisation = Scope.organisation(String.format(Locale.ROOT, "R%02d", number));
        Random random = new Random(number);
        List<Figure> figures = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            for (int group = 0; group < GROUPS; group++) {
                StaffGroup staff = group == 0 ? StaffGroup.ALL : new StaffGroup("Staff group " + group);
                for (Metric metric : Metric.ofTheWhole()) {
                    for (Window window : metric.windows()) {
                        figures.add(figure(MONTH.minus(back), organisation, staff, metric, window, random));
                    }
                }
            }
        }
        return new PackData(
                organisation,
                new EditionStamp(MONTH, 1, EditionStatus.PROVISIONAL, Instant.parse("2025-04-07T09:05:00Z"), "0.1.0"),
                Map.of(),
                new FigureTable(figures),
                Map.of(),
                List.of(),
                5,
                PackHistory.NONE);
    }

    private static Figure figure(
            ReportingMonth month, Scope scope, StaffGroup group, Metric metric, Window window, Random random) {
        boolean rate = metric.unit() == Unit.PERCENT;
        BigDecimal numerator = BigDecimal.valueOf(random.nextInt(5, 900));
        BigDecimal denominator = BigDecimal.valueOf(random.nextInt(900, 9000));
        return new Figure(
                month,
                scope,
                group,
                "",
                "",
                metric,
                window,
                rate ? numerator : null,
                rate ? denominator : null,
                rate ? numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL64) : numerator,
                Status.OK,
                "",
                metric.abbreviation() + "-" + scope.code() + "-" + month);
    }

    /** Takes a workbook and keeps its size. */
    private static final class Counted extends OutputStream {

        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
        }
    }
}
