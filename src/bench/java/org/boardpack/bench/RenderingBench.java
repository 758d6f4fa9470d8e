package org.boardpack.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.boardpack.pack.Pack;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.chart.BareMachine;

/**
 * Packs a minute on two threads, beside JasperReports writing the same texts, rows and chart values. Ours twice: rendering packs that are
 * composed, as JasperReports is handed its lines ready made, and the whole of it from figures on.
 */
final class RenderingBench {

    private static final int THREADS = 2;
    private static final int LANGUAGES = 2;
    private static final int PAIRS = Integer.getInteger("bench.packs", 30);
    private static final int WARM_UP = Integer.getInteger("bench.warm", 50);
    private static final int FLAT = Integer.getInteger("bench.flat", 300);
    /** As the program is launched. Others by {@code -Dbench.jvm=}, with a longer {@code -Dbench.warm=}. */
    private static final List<String> FLAGS = List.of(
            System.getProperty("bench.jvm", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC").split(" ", -1));

    private RenderingBench() {}

    /**
     * Some packs.
     *
     * @param cpu seconds of both processors
     * @param bytes of a pack
     */
    private record Round(double seconds, double cpu, long bytes) {

        double packsAMinute() {
            return LANGUAGES * PAIRS * 60 / seconds;
        }

        double millis() {
            return 1000 * cpu / (LANGUAGES * PAIRS);
        }
    }

    /** Writes a pack in both languages. */
    private interface Job {
        void write(OutputStream out) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        if (!ManagementFactory.getRuntimeMXBean().getInputArguments().containsAll(FLAGS)) {
            launch();
            return;
        }
        BareMachine.prepare();
        OurPacks ours = new OurPacks(SamplePackData.healthBoard());
        List<Pack> composed = ours.composed();
        List<List<JasperLines.Line>> lines = composed.stream().map(JasperLines::of).toList();
        JasperPack jasper = new JasperPack();
        List<Job> jobs = List.of(
                out -> ours.write(composed, out), out -> ours.write(ours.composed(), out), out -> {
                    jasper.render(lines.get(0), out);
                    jasper.render(lines.get(1), out);
                });
        for (Job job : jobs) {
            run(job, WARM_UP);
        }
        List<List<Round>> rounds = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < Integer.getInteger("bench.rounds", 5); round++) {
            for (int i = 0; i < jobs.size(); i++) {
                rounds.get(i).add(run(jobs.get(i), PAIRS));
            }
        }
        BenchPage.write("Writing packs", page(rounds.get(0), rounds.get(1), rounds.get(2), flat()));
    }

    /** The same in a process with the flags. */
    private static void launch() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(FLAGS);
        command.addAll(List.of("-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path")));
        System.getProperties()
                .stringPropertyNames()
                .stream()
                .filter(name -> name.startsWith("bench") || name.startsWith("jasperreports"))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-Xmx2g", RenderingBench.class.getName()));
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("The benchmark ended with " + code);
        }
    }

    private static Round run(Job job, int pairs) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            long start = System.nanoTime();
            long startCpu = cpu();
            List<Future<Long>> all = new ArrayList<>();
            for (int i = 0; i < pairs; i++) {
                Callable<Long> counted = () -> {
                    Counted out = new Counted();
                    job.write(out);
                    return out.count;
                };
                all.add(threads.submit(counted));
            }
            long bytes = 0;
            for (Future<Long> one : all) {
                bytes = one.get() / LANGUAGES;
            }
            return new Round((System.nanoTime() - start) / 1e9, (cpu() - startCpu) / 1e9, bytes);
        } finally {
            threads.shutdown();
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** What is in use in between, in a process of its own. */
    private static String flat() throws IOException, InterruptedException {
        File said = File.createTempFile("flat", ".txt");
        try {
            WholeProcess.run(
                    List.of(
                            System.getProperty("java.home") + "/bin/java",
                            "-Xmx256m",
                            "-Djava.awt.headless=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            FlatPacks.class.getName(),
                            Integer.toString(FLAT)),
                    said);
            return Files.readString(said.toPath()).strip();
        } finally {
            Files.delete(said.toPath());
        }
    }

    private static String page(List<Round> rendering, List<Round> whole, List<Round> theirs, String flat) {
        return String.format(
                Locale.UK,
                """
                An organisation's packs of 16 pages and an annex, in English and Welsh, on %d threads; %d rounds in turn of %d packs each after
                %d of each to warm up; median (lowest to highest). Boardpack finds out where pages begin in both languages and writes PDF/UA-1 and
                PDF/A-2a; JasperReports %s writes the same texts, the rows of the same tables tagged as tables and as many charts of the same
                values, with the same fonts embedded and text as text, tagged and declared PDF/A-2a. Both draw charts by JFreeChart as vectors and
                write by OpenPDF, which packs streams by Flate: at level 3 for us, at its usual level for JasperReports, which offers no other.
                JasperReports is handed lines ready made, so rendering alone is what compares; composing from figures is what a run does. Java runs
                with `%s`.

                | | packs a minute | CPU ms a pack | size of one |
                |---|---|---|---|
                | Boardpack, rendering packs that are composed | %s | %s | %d kB |
                | Boardpack, composing and rendering | %s | %s | %d kB |
                | JasperReports, rendering lines ready made | %s | %s | %d kB |

                Round by round, Boardpack renders %s times as many packs a minute as JasperReports, by CPU %s times as many; with
                composing %s times as many, by CPU %s.

                %d packs in both languages one after the other, composed and rendered, with at most 256 MB of heap: in use after collection, at the
                first and every tenth of the way: %s MB. Machine: %d processors, Java %s.
                """,
                THREADS,
                rendering.size(),
                LANGUAGES * PAIRS,
                LANGUAGES * WARM_UP,
                System.getProperty("jasperreports.version", ""),
                String.join(" ", FLAGS),
                Spread.of(rendering, Round::packsAMinute),
                Spread.of(rendering, Round::millis),
                rendering.get(0).bytes() / 1000,
                Spread.of(whole, Round::packsAMinute),
                Spread.of(whole, Round::millis),
                whole.get(0).bytes() / 1000,
                Spread.of(theirs, Round::packsAMinute),
                Spread.of(theirs, Round::millis),
                theirs.get(0).bytes() / 1000,
                Spread.ratio(theirs, rendering, Round::seconds),
                Spread.ratio(theirs, rendering, Round::cpu),
                Spread.ratio(theirs, whole, Round::seconds),
                Spread.ratio(theirs, whole, Round::cpu),
                FLAT,
                flat,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
    }

    /** Takes a pack and keeps its size. */
    private static final class Counted extends OutputStream {

        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }
}
