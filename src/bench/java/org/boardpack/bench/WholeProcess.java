package org.boardpack.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command from its start to its end. CPU and peak memory are read from the system while it runs, so Linux is needed for memory. */
final class WholeProcess {

    /**
     * What it cost.
     *
     * @param wall in seconds
     * @param cpu in seconds, of all threads
     * @param peak the most memory it had at once, in MB; 0 where the system does not tell
     */
    record Cost(double wall, double cpu, double peak) {

        Cost plus(Cost next) {
            return new Cost(wall + next.wall, cpu + next.cpu, Math.max(peak, next.peak));
        }
    }

    private static final long LOOK_EVERY_MILLIS = 20;
    private static final double NANOS = 1e9;
    private static final double KILOBYTES_A_MEGABYTE = 1e3;

    /** It ended with an error. */
    static final class Failure extends IllegalStateException {

        private static final long serialVersionUID = 1;

        Failure(String message) {
            super(message);
        }
    }

    private WholeProcess() {}

    /** @param accepted exit codes that are no failure */
    static Cost run(List<String> command, File said, Integer... accepted) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        double cpu = 0;
        double peak = 0;
        do {
            cpu = Math.max(
                    cpu,
                    process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / NANOS);
            peak = Math.max(peak, peak(process.pid()));
        } while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
        double wall = (System.nanoTime() - began) / NANOS;
        if (process.exitValue() != 0 && !List.of(accepted).contains(process.exitValue())) {
            throw new Failure(command.get(0) + " ended with " + process.exitValue() + ":\n"
                    + Files.readString(said.toPath()));
        }
        return new Cost(wall, cpu, peak);
    }

    private static double peak(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES_A_MEGABYTE)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException overOrNotLinux) {
            return 0;
        }
    }
}
