package org.boardpack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Boardpack as a user has it: unpacked from what the build made, and started by its launcher, its archive of classes ready. */
final class Distribution {

    private static final int PATIENCE_SECONDS = 120;

    private final Path launcher;
    private final Path cache;
    private final List<String> surroundings;

    private Distribution(Path launcher, Path cache, List<String> surroundings) {
        this.launcher = launcher;
        this.cache = cache;
        this.surroundings = surroundings;
    }

    /**
     * @param place for it
     * @param surroundings variables that the user has set, such as {@code BOARDPACK_LARGE=on}
     */
    static Distribution unpack(Path place, List<String> surroundings) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(place.resolve("distribution"));
        String jar = Path.of(System.getProperty("java.home"), "bin", "jar").toString();
        int exit = new ProcessBuilder(jar, "xf", only("target", "dist.zip").toAbsolutePath().toString())
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
        Path launcher = only(folder.toString(), "").resolve("bin/boardpack");
        if (exit != 0 || !launcher.toFile().setExecutable(true)) {
            throw new IllegalStateException("the distribution could not be unpacked into " + folder);
        }
        Distribution distribution = new Distribution(launcher, folder.resolve("cache"), surroundings);
        distribution.makeArchive();
        return distribution;
    }

    private static Path only(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nothing that ends with '" + ending + "' in " + folder
                            + ": mvn -Pbench verify makes it"));
        }
    }

    /** The first start makes it, in the background. */
    private void makeArchive() throws IOException, InterruptedException {
        new ProcessBuilder(command("--version")).inheritIO().start().waitFor();
        for (int waited = 0; waited < PATIENCE_SECONDS && !isArchiveReady(); waited++) {
            Thread.sleep(1000);
        }
        if (!isArchiveReady()) {
            System.err.println("SLOWER: the archive of classes was not made; all starts take longer than a user's.");
        }
    }

    private boolean isArchiveReady() throws IOException {
        try (Stream<Path> tree = Files.walk(cache)) {
            return tree.anyMatch(file -> file.toString().endsWith(".jsa") && Files.isRegularFile(file));
        }
    }

    /** A command of Boardpack. */
    List<String> command(Path workspace, String... words) {
        List<String> command = command(words);
        command.addAll(List.of("--workspace", workspace.toString()));
        return command;
    }

    /** A command that needs no workspace. */
    List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of("env", "XDG_CACHE_HOME=" + cache.toAbsolutePath()));
        command.addAll(surroundings);
        command.add(launcher.toString());
        command.addAll(List.of(words));
        return command;
    }
}
