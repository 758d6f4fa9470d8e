package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes of our libraries kept ready for child programs (class-data sharing), as the launcher of the distribution keeps them: for
 * a test that starts the program dozens of times, each start takes a third less processor time. One start says what to keep.
 */
final class ClassArchive {

    private static final Predicate<String> IS_JAR = entry -> entry.endsWith(".jar");

    /** Only jars can be kept, and they have to come first. */
    private static final String JARS = classPath(IS_JAR);

    static final String CLASS_PATH = JARS + File.pathSeparator + classPath(IS_JAR.negate());

    private final Path loaded;
    private final Path archive;

    ClassArchive(Path folder) {
        this.loaded = folder.resolve("loaded-classes.txt");
        this.archive = folder.resolve("classes.jsa");
    }

    private static String classPath(Predicate<String> which) {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator)).filter(which).collect(Collectors.joining(File.pathSeparator));
    }

    /** The option of a Java that is to say what it loads. */
    String record() {
        return "-XX:DumpLoadedClassList=" + loaded;
    }

    /** Makes the archive from what was loaded. */
    void make() throws IOException, InterruptedException {
        Path classes = loaded.resolveSibling("classes.txt");
        try (Stream<String> lines = Files.lines(loaded)) {
            // Java 17 may crash over lambdas, see the launcher.
            Files.write(
                    classes,
                    lines.filter(line -> !line.startsWith("@lambda-proxy")).toList());
        }
        Path said = loaded.resolveSibling("archive.log");
        Process dump = new ProcessBuilder(List.of(
                        ChildProgram.JAVA,
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + classes,
                        "-XX:SharedArchiveFile=" + archive,
                        "-cp",
                        JARS))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(dump.waitFor()).as(() -> "the archive was made, see " + said).isZero();
    }

    /**
     * The options of a Java that uses it; where it cannot, it works without.
     *
     * @param others that it is to have beside
     */
    String[] use(String... others) {
        List<String> options =
                new ArrayList<>(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-Xlog:all=error:stderr"));
        options.addAll(List.of(others));
        return options.toArray(String[]::new);
    }
}
