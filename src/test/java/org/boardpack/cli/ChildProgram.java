package org.boardpack.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The real program as a child process that starts fast: compiled quickly, its classes shared. Only what is in jars can be shared, so
 * the folders of classes are packed into one.
 */
final class ChildProgram {

    private static final String MOMENT = "2025-04-10T08:30:00Z";

    private final List<String> java;

    private ChildProgram(List<String> java) {
        this.java = java;
    }

    static ChildProgram in(Path scratch) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path packed = scratch.resolve("program.jar");
        List<String> jars = new ArrayList<>(List.of(packed.toString()));
        try (OutputStream out = Files.newOutputStream(packed);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (String part : classPath.split(System.getProperty("path.separator"))) {
                if (Files.isDirectory(Path.of(part))) {
                    pack(Path.of(part), jar);
                } else if (part.endsWith(".jar")) {
                    jars.add(part);
                }
            }
        }
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Duser.timezone=Europe/London");
        Path shared = scratch.resolve("shared.jsa");
        List<String> started = new ArrayList<>(java);
        started.add("-XX:SharedArchiveFile=" + shared);
        started.addAll(
                List.of("-cp", String.join(System.getProperty("path.separator"), jars), AtOneMoment.class.getName()));
        return new ChildProgram(started);
    }

    /** The same, which leaves its classes behind for those that start after it. */
    ChildProgram sharing() {
        return new ChildProgram(java.stream()
                .map(option -> option.replace("-XX:SharedArchiveFile=", "-XX:ArchiveClassesAtExit="))
                .toList());
    }

    private static void pack(Path folder, JarOutputStream jar) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                try {
                    jar.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                    if (Files.isRegularFile(file)) {
                        Files.copy(file, jar);
                    }
                } catch (java.util.zip.ZipException inBothFolders) {
                    continue;
                }
            }
        }
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
