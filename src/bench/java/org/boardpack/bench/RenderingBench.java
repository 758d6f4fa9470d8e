package org.boardpack.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.boardpack.pack.Language;
import org.boardpack.pack.Pack;
import org.boardpack.pack.PackData;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.chart.BareMachine;
import org.boardpack.pack.compose.PackComposer;
import org.boardpack.pack.pdf.PackLayout;
import org.boardpack.pack.pdf.PdfPackRenderer;
import org.boardpack.pack.template.BoardPackTemplate;

/**
 * Packs a minute on two threads, beside JasperReports writing the same texts, rows and chart values. Ours composes the pack from figures, lays
 * its twin out, and writes it tagged to PDF/UA-1; JasperReports is handed the lines ready made.
 */
final class RenderingBench {

    private static final int THREADS = 2;
    private static final int PACKS = Integer.getInteger("bench.packs", 40);
    private static final int WARM_UP = PACKS / 2;
    private static final int FLAT = Integer.getInteger("bench.flat", 300);

    private RenderingBench() {}

    /** @param cpu seconds of both processors */
    private record Round(double seconds, double cpu, long bytes) {}

    public static void main(String[] arguments) throws Exception {
        BareMachine.prepare();
        int rounds = Integer.getInteger("bench.rounds", 5);
        BoardPackTemplate template = BoardPackTemplate.shipped();
        PackComposer composer = new PackComposer(template);
        PdfPackRenderer renderer = new PdfPackRenderer(template.theme());
        PackData data = SamplePackData.healthBoard();
        List<JasperPack.Line> lines = JasperPack.lines(composer.compose(data, Language.ENGLISH));
        JasperPack jasper = new JasperPack();
        List<JasperPack.Line> welshLines = JasperPack.lines(composer.compose(data, Language.WELSH));
        Callable<Long> ours = () -> {
            Pack english = composer.compose(data, Language.ENGLISH);
            Pack welsh = composer.compose(data, Language.WELSH);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PackLayout one = renderer.layOut(english);
            PackLayout other = renderer.layOut(welsh);
            one.write(List.of(other), out);
            long size = out.size();
            other.write(List.of(one), new ByteArrayOutputStream());
            return size;
        };
        Callable<Long> theirs = () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            jasper.render(lines, out);
            jasper.render(welshLines, new ByteArrayOutputStream());
            return (long) out.size();
        };
        run(ours, WARM_UP);
        run(theirs, WARM_UP);
        List<Round> ourRounds = new ArrayList<>();
        List<Round> theirRounds = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ourRounds.add(run(ours, PACKS));
            theirRounds.add(run(theirs, PACKS));
        }
        long before = usedAfterCollection();
        run(ours, FLAT);
        long after = usedAfterCollection();
        BenchPage.write("Writing packs", page(ourRounds, theirRounds, before, after));
    }

    private static Round run(Callable<Long> pack, int packs) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            long start = System.nanoTime();
            long startCpu = cpu();
            List<Future<Long>> all = new ArrayList<>();
            for (int i = 0; i < packs; i++) {
                all.add(threads.submit(pack));
            }
            long bytes = 0;
            for (Future<Long> one : all) {
                bytes = one.get();
            }
            return new Round((System.nanoTime() - start) / 1e9, (cpu() - startCpu) / 1e9, bytes);
        } finally {
            threads.shutdown();
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    @SuppressWarnings("CallToSystemGC") // what is still used is what is asked
    private static long usedAfterCollection() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static String page(List<Round> ours, List<Round> theirs, long before, long after) {
        return String.format(
                Locale.UK,
                """
                An organisation's packs of 16 pages and an annex, in English and Welsh, on %d threads, rounds in turn; median (lowest to
                highest). Boardpack composes both from figures, finds out where pages begin in both, and writes tagged PDF/UA-1 with embedded
                fonts. JasperReports %s is handed the same texts, table rows and chart values ready made and writes tagged PDF.

                | | packs a minute | CPU ms a pack | size of one |
                |---|---|---|---|
                | Boardpack | %s | %s | %d kB |
                | JasperReports | %s | %s | %d kB |

                Boardpack takes %s of the time of JasperReports, and %s of its CPU. Memory in use after %d packs more: %d MB, before: %d MB.
                Machine: %d processors, Java %s.
                """,
                THREADS,
                System.getProperty("jasperreports.version", ""),
                Spread.of(ours, round -> 2 * PACKS * 60 / round.seconds()),
                Spread.of(ours, round -> 500 * round.cpu() / PACKS),
                ours.get(0).bytes() / 1000,
                Spread.of(theirs, round -> 2 * PACKS * 60 / round.seconds()),
                Spread.of(theirs, round -> 500 * round.cpu() / PACKS),
                theirs.get(0).bytes() / 1000,
                Spread.ratio(ours, theirs, Round::seconds),
                Spread.ratio(ours, theirs, Round::cpu),
                FLAT,
                after / 1_000_000,
                before / 1_000_000,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
    }
}
