package org.boardpack.bench;

import java.io.ByteArrayOutputStream;
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

    private record Round(double seconds, long bytes) {}

    public static void main(String[] arguments) throws Exception {
        BareMachine.prepare();
        int rounds = Integer.getInteger("bench.rounds", 5);
        BoardPackTemplate template = BoardPackTemplate.shipped();
        PackComposer composer = new PackComposer(template);
        PdfPackRenderer renderer = new PdfPackRenderer(template.theme());
        PackData data = SamplePackData.healthBoard();
        List<JasperPack.Line> lines = JasperPack.lines(composer.compose(data, Language.ENGLISH));
        JasperPack jasper = new JasperPack();
        Callable<Long> ours = () -> {
            Pack pack = composer.compose(data, Language.ENGLISH);
            List<Pack> twins = List.of(composer.compose(data, Language.WELSH));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.render(pack, twins, out);
            return (long) out.size();
        };
        Callable<Long> theirs = () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            jasper.render(lines, out);
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
            List<Future<Long>> all = new ArrayList<>();
            for (int i = 0; i < packs; i++) {
                all.add(threads.submit(pack));
            }
            long bytes = 0;
            for (Future<Long> one : all) {
                bytes = one.get();
            }
            return new Round((System.nanoTime() - start) / 1e9, bytes);
        } finally {
            threads.shutdown();
        }
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
                An organisation's pack of 16 pages and its annex, in English, on %d threads, rounds in turn; median (lowest to highest). Boardpack
                composes it from figures, lays the Welsh twin out so that pages begin at the same numbers, and writes tagged PDF/UA-1
                with embedded fonts. JasperReports %s is handed the same texts, table rows and chart values ready made and writes tagged PDF.

                | | packs a minute | size of one |
                |---|---|---|
                | Boardpack | %s | %d kB |
                | JasperReports | %s | %d kB |

                Boardpack takes %s of the time of JasperReports. Memory in use after %d packs more: %d MB, before: %d MB.
                Machine: %d processors, Java %s.
                """,
                THREADS,
                System.getProperty("jasperreports.version", ""),
                Spread.of(ours, round -> PACKS * 60 / round.seconds()),
                ours.get(0).bytes() / 1000,
                Spread.of(theirs, round -> PACKS * 60 / round.seconds()),
                theirs.get(0).bytes() / 1000,
                Spread.ratio(ours, theirs, Round::seconds),
                FLAT,
                after / 1_000_000,
                before / 1_000_000,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
    }
}
