package org.boardpack.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * How long {@code validate} takes beside peers that read the same file: warmed calls in one process, taking turns, so that a slow
 * moment of the machine meets all of them. Writes {@code src/docs/benchmarks.md}.
 */
final class ValidationBench {

    private static final int WARM_UPS = 2;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);

    private ValidationBench() {}

    public static void main(String[] arguments) throws Exception {
        int people = Integer.getInteger("bench.rows", 200_000);
        Path file = NationalFile.make(Files.createDirectories(Path.of("target/bench")), people);
        Map<Contender, List<Contender.Cost>> costs = new LinkedHashMap<>();
        Contenders.all().forEach(contender -> costs.put(contender, new ArrayList<>()));
        long rows = 0;
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            for (Contender contender : costs.keySet()) {
                System.gc();
                long wall = System.nanoTime();
                long cpu = cpuTime();
                long read = contender.reading().rows(file);
                Contender.Cost cost = new Contender.Cost(System.nanoTime() - wall, cpuTime() - cpu);
                if (rows != 0 && read != rows) {
                    throw new IllegalStateException(contender.name() + " read " + read + " rows, not " + rows);
                }
                rows = read;
                if (round >= WARM_UPS) {
                    costs.get(contender).add(cost);
                }
            }
        }
        BenchPage.write("validate", page(costs, rows, Files.size(file)));
    }

    private static long cpuTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static String page(Map<Contender, List<Contender.Cost>> costs, long rows, long bytes) {
        StringBuilder table = new StringBuilder();
        List<Contender.Cost> ours = costs.values().iterator().next();
        costs.forEach((contender, theirs) -> table.append(String.format(
                Locale.UK,
                "| %s | %s | %s | %s | %s | %s |%n",
                contender.name(),
                contender.does(),
                seconds(theirs, Contender.Cost::wall),
                ratio(ours, theirs, Contender.Cost::wall),
                seconds(theirs, Contender.Cost::cpu),
                ratio(ours, theirs, Contender.Cost::cpu))));
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(
                Locale.UK,
                """
                `mvn -Pbench verify` (`-Dbench.rows=1000000` for another size). One file of staff in post of a made-up nation: %,d rows, %.1f MB, 25 columns. Warmed calls in one process,
                %d rounds after %d to warm up, the contenders taking turns. Median (lowest to highest) of the rounds; CPU is
                that of all threads. A ratio is Boardpack's time over the other's of the same round: 2 means that Boardpack
                takes twice as long.

                | who | what it does | wall, s | Boardpack's wall ÷ its | CPU, s | Boardpack's CPU ÷ its |
                |---|---|---|---|---|---|
                %s
                Measured on %s: %s %s, %s, %d processors, load average %.1f at the end; Java %s (%s), at most %d MB of heap.
                """,
                rows,
                bytes / 1e6,
                ROUNDS,
                WARM_UPS,
                table,
                LocalDate.now(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                load,
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static String seconds(List<Contender.Cost> costs, ToLongFunction<Contender.Cost> of) {
        return spread(costs.stream().mapToDouble(cost -> of.applyAsLong(cost) / 1e9).sorted().toArray());
    }

    private static String ratio(
            List<Contender.Cost> ours, List<Contender.Cost> theirs, ToLongFunction<Contender.Cost> of) {
        double[] ratios = new double[ours.size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = (double) of.applyAsLong(ours.get(round)) / of.applyAsLong(theirs.get(round));
        }
        java.util.Arrays.sort(ratios);
        return ours == theirs ? "" : spread(ratios);
    }

    /** Of values in order. */
    private static String spread(double[] sorted) {
        return String.format(
                Locale.UK, "%.2f (%.2f to %.2f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
}
