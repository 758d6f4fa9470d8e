package org.boardpack.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.boardpack.bench.WholeProcess.Cost;
import org.boardpack.practice.Practice;
import org.boardpack.practice.PracticeSettings;
import org.springframework.util.FileSystemUtils;

/**
 * The monthly job of a made-up nation, thirteen months at once, as whole processes from cold, in turn with peers that read the same
 * files; then what a rerun and a restatement cost. What the peers compute is compared with our figures. Writes
 * {@code src/docs/benchmarks.md}.
 */
final class NationalBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final Path HERE = Path.of("target/bench/national");
    private static final Path FILES = HERE.resolve("files");
    private static final Path WORKSPACE = HERE.resolve("workspace");
    private static final int FILES_REFUSED = 3;

    private final Distribution distribution;
    private final NationalPage page;

    private NationalBench(Distribution distribution, NationalPage page) {
        this.distribution = distribution;
        this.page = page;
    }

    public static void main(String[] arguments) throws Exception {
        NationSize size = NationSize.chosen();
        FileSystemUtils.deleteRecursively(HERE);
        Practice.generate(
                PracticeSettings.of(size.people, size.organisations, NationSize.MONTHS, 20250331),
                Files.createDirectories(FILES));
        NationalPage page = new NationalPage(size, bytes(FILES), files(FILES).size());
        new NationalBench(Distribution.unpack(HERE, size.surroundings()), page).run();
    }

    private void run() throws IOException, InterruptedException {
        List<Peer> peers = Peer.installed(said());
        for (int round = 1; round <= ROUNDS; round++) {
            ourRound();
            Agreement agreement = new Agreement(metrics());
            for (Peer peer : List.copyOf(peers)) {
                if (!takesPart(peer, agreement)) {
                    peers.remove(peer);
                }
            }
            restate();
            page.add("a restated month of one organisation", boardpack("ingest").plus(boardpack("compute")));
            // After each, because a round of a nation takes half an hour.
            page.write(round, bytes(WORKSPACE.resolve("store")));
        }
    }

    private void ourRound() throws IOException, InterruptedException {
        newWorkspace(file -> !isOfTheNewestMonth(file));
        boardpack("run", "--lang", "en");
        drop(NationalBench::isOfTheNewestMonth);
        page.add("closing the next month, with its packs", boardpack("run", "--lang", "en"));
        newWorkspace(file -> true);
        Cost ingest = boardpack("ingest");
        Cost compute = boardpack("compute");
        page.add("taking in", ingest);
        page.add("counting and figures", compute);
        page.add(NationalPage.BOTH, ingest.plus(compute));
        page.add("packs", boardpack("render", "--lang", "en"));
        page.add("run again, nothing changed", boardpack("run", "--lang", "en"));
        page.add("`--help`", WholeProcess.run(distribution.command("--help"), said()));
        page.add("`validate` of a month's staff of one organisation", boardpack("validate", staffInPost().toString()));
    }

    private boolean takesPart(Peer peer, Agreement agreement) throws IOException, InterruptedException {
        Path out = HERE.resolve("theirs.csv");
        List<String> command = new ArrayList<>(peer.command());
        command.addAll(List.of(FILES.toString(), out.toString()));
        Cost cost;
        try {
            cost = WholeProcess.run(command, said());
        } catch (WholeProcess.Failure failure) {
            System.err.println("FAILED: " + peer.name() + ". The table will not have it. " + failure.getMessage());
            page.leaveOut(peer);
            return false;
        }
        page.add(peer, cost, agreement.check(out));
        return true;
    }

    private static File said() {
        return HERE.resolve("said.txt").toFile();
    }

    private Cost boardpack(String... words) throws IOException, InterruptedException {
        return WholeProcess.run(distribution.command(WORKSPACE, words), said(), FILES_REFUSED);
    }

    /** @param dropped the files that its inbox has */
    private static void newWorkspace(Predicate<Path> dropped) throws IOException {
        FileSystemUtils.deleteRecursively(WORKSPACE);
        Files.createDirectories(WORKSPACE);
        Files.writeString(WORKSPACE.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\n");
        drop(dropped);
    }

    private static void drop(Predicate<Path> dropped) throws IOException {
        for (Path file : files(FILES).stream().filter(dropped).toList()) {
            Path place = FILES.relativize(file);
            // An organisation's files lie in folders by month; the rest is a list for whoever wants it, and the known truth.
            if (place.getNameCount() == 3) {
                Path inInbox = WORKSPACE.resolve("inbox").resolve(place);
                Files.createDirectories(inInbox.getParent());
                Files.copy(file, inInbox);
            }
        }
    }

    private static boolean isOfTheNewestMonth(Path file) {
        return file.getParent().endsWith(NationSize.NEWEST);
    }

    /** Drops a corrected file of a month in the middle. */
    private static void restate() throws IOException {
        Path file = staffInPost();
        List<String> lines = Files.readAllLines(file);
        Files.write(WORKSPACE.resolve("inbox").resolve(file.getFileName()), lines.subList(0, lines.size() - 1));
    }

    /** Of one organisation, in a month in the middle. */
    private static Path staffInPost() throws IOException {
        return files(FILES).stream()
                .filter(each -> each.getFileName().toString().startsWith("staff-in-post_"))
                .sorted()
                .skip(NationSize.MONTHS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static Path metrics() throws IOException {
        try (Stream<Path> tree = Files.find(
                WORKSPACE.resolve("packs"), 3, (path, is) -> path.endsWith("edition-1/metrics.csv"))) {
            return tree.findFirst().orElseThrow();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    private static long bytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : files(folder)) {
            bytes += Files.size(file);
        }
        return bytes;
    }
}
