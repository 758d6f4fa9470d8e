package org.boardpack.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The real program as a child process that starts fast: compiled quickly, and not for long. */
final class ChildProgram {

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final String MOMENT = "2025-04-10T08:30:00Z";

    private final List<String> java;

    private ChildProgram(List<String> java) {
        this.java = java;
    }

    /** @param machine options of its Java that stand against the usual ones, such as {@code -Duser.language=cy} */
    static ChildProgram compiledQuickly(String... machine) {
        List<String> java = new ArrayList<>(List.of(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Duser.timezone=Europe/London"));
        java.addAll(Arrays.asList(machine));
        java.addAll(List.of("-cp", ClassArchive.CLASS_PATH, AtOneMoment.class.getName()));
        return new ChildProgram(java);
    }

    Process start(String... arguments) throws IOException {
        return startAt(MOMENT, arguments);
    }

    Process startAt(String moment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(java);
        command.add(moment);
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Runs to the end. */
    static CommandLineRun end(Process child) throws IOException, InterruptedException {
        String said;
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            said = lines.lines().collect(Collectors.joining("\n"));
        }
        if (!child.waitFor(5, TimeUnit.MINUTES)) {
            child.destroyForcibly();
            throw new AssertionError("the program did not end");
        }
        return new CommandLineRun(child.exitValue(), said, said);
    }

    /** Kills it with no warning when it says such a line; false when it ended without. */
    static boolean killWhenItSays(Process child, Predicate<String> line) throws IOException, InterruptedException {
        boolean said = false;
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            String each = "";
            while (each != null && !said) {
                each = lines.readLine();
                said = each != null && line.test(each);
            }
            if (said) {
                child.destroyForcibly();
            }
        }
        child.waitFor();
        return said;
    }

    /** Kills it with no warning after so many milliseconds; false when it had ended. */
    static boolean killAfter(Process child, long milliseconds) throws InterruptedException {
        if (child.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            return false;
        }
        child.destroyForcibly().waitFor();
        return true;
    }
}
