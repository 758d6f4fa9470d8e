package org.boardpack.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.boardpack.pack.chart.BareMachine;

/** What a person sees who types a command: through the real front door, in this process or in one of its own. */
public record CommandLineRun(int exitCode, String out, String talk) {

    public static CommandLineRun of(Object... arguments) {
        BareMachine.prepare();
        StringWriter out = new StringWriter();
        StringWriter talk = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(talk), false);
        int exitCode = BoardpackCommand.line(terminal).execute(words(arguments));
        return new CommandLineRun(exitCode, out.toString(), talk.toString());
    }

    private static String[] words(Object... arguments) {
        return List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    }

    /** Starts the program as a process of its own; its output goes to the file. */
    static Process start(Path output, Object... arguments) throws IOException {
        return start(List.of(), Map.of(), output, arguments);
    }

    private static Process start(
            List<String> machine, Map<String, String> surroundings, Path output, Object... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Compiled quickly, and not for long.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(machine);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(words(arguments)));
        ProcessBuilder process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        process.environment().putAll(surroundings);
        return process.start();
    }

    /** Runs the program as a process of its own, to its end. */
    static CommandLineRun ofOwnProcess(Path output, Object... arguments) throws IOException, InterruptedException {
        return end(start(output, arguments), output);
    }

    /**
     * The same, in other surroundings.
     *
     * @param surroundings environment variables, such as {@code LC_ALL}
     */
    static CommandLineRun ofOwnProcess(Map<String, String> surroundings, Path output, Object... arguments)
            throws IOException, InterruptedException {
        return end(start(List.of(), surroundings, output, arguments), output);
    }

    /**
     * The same, on a machine that is set up otherwise.
     *
     * @param machine options of the Java that runs it, such as {@code -Duser.language=cy}
     */
    static CommandLineRun ofOwnProcess(List<String> machine, Path output, Object... arguments)
            throws IOException, InterruptedException {
        return end(start(machine, Map.of(), output, arguments), output);
    }

    private static CommandLineRun end(Process process, Path output) throws IOException, InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the program did not end");
        }
        String all = java.nio.file.Files.readString(output, StandardCharsets.UTF_8);
        return new CommandLineRun(process.exitValue(), all, all);
    }
}
