package org.boardpack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.inbox.OnDisk;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A workspace to try commands in, and synthetic extracts of three small organisations (G01, G02, G03) to drop there. */
record SmallNation(Path extracts, Path workspace) {

    private static @Nullable Path made;

    /** The extracts of 14 months to March 2025; made once, nobody changes them. */
    static synchronized Path extracts14Months() throws IOException {
        if (made == null) {
            Path extracts = Files.createTempDirectory("small-nation");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(extracts)));
            CommandLineRun run = CommandLineRun.of(
                    "generate", "--people", 400, "--orgs", 3, "--months", 14, "--seed", 7, "--out", extracts);
            if (run.exitCode() != 0) {
                throw new AssertionError(run.talk());
            }
            made = extracts;
        }
        return made;
    }

    private static void delete(Path folder) {
        try {
            OnDisk.delete(folder);
        } catch (IOException left) {
            System.err.println("left behind: " + folder);
        }
    }

    static SmallNation in(Path extracts, Path workspace) throws IOException {
        Files.createDirectories(workspace.resolve("inbox"));
        Files.createDirectories(workspace.resolve("reference"));
        Files.writeString(workspace.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\n");
        Files.copy(extracts.resolve("reference/organisations.csv"), workspace.resolve("reference/organisations.csv"));
        return new SmallNation(extracts, workspace);
    }

    /** A copy of a workspace as it stands, to go on from what others went on from too. */
    static SmallNation copyOf(SmallNation made, Path workspace) throws IOException {
        try (Stream<Path> tree = Files.walk(made.workspace)) {
            for (Path each : tree.toList()) {
                Files.copy(
                        each,
                        workspace.resolve(made.workspace.relativize(each).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new SmallNation(made.extracts, workspace);
    }

    /** Drops the extracts whose names match. */
    SmallNation drop(String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(extracts)) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches(pattern))
                    .toList()) {
                Files.copy(file, inbox(file.getFileName().toString()));
            }
        }
        return this;
    }

    /** Drops an extract of an organisation and month without so many of its last rows. */
    void dropWithout(int rows, String extract, String organisation, String month) throws IOException {
        List<String> lines = Files.readAllLines(extract(extract, organisation, month));
        Files.write(
                inbox(extract + "_" + organisation + "_" + month + "_corrected.csv"),
                lines.subList(0, lines.size() - rows));
    }

    Path extract(String extract, String organisation, String month) {
        return extracts.resolve(organisation + "/" + month + "/" + extract + "_" + organisation + "_" + month + ".csv");
    }

    Path inbox(String name) {
        return workspace.resolve("inbox").resolve(name);
    }

    CommandLineRun command(Object... words) {
        return CommandLineRun.of(Stream.concat(Stream.of(words), Stream.of("--workspace", workspace))
                .toArray());
    }

    /** The quickest run that makes an edition. */
    CommandLineRun run(Object... more) {
        return command(Stream.concat(Stream.of("run", "--lang", "en", "--format", "pdf"), Stream.of(more))
                .toArray());
    }

    JsonNode json(Object... words) {
        return new ObjectMapper()
                .readTree(command(Stream.concat(Stream.of(words), Stream.of("--json"))
                                .toArray())
                        .out());
    }

    Path edition(String month, int number) {
        return workspace.resolve("packs/" + month + "/edition-" + number);
    }
}
