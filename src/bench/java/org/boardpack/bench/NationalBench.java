package org.boardpack.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    private static final String BOTH = "both";

    /** What each took, round by round. */
    private static final Map<String, List<Cost>> COSTS = new LinkedHashMap<>();

    /** What the README advises for millions of rows. */
    private static final String LARGE = "BOARDPACK_LARGE=on";

    private static Distribution distribution;

    /** How many figures of each peer are ours too. */
    private static final Map<String, Integer> SAME = new HashMap<>();

    /** Which one has pandas; a machine may have several. */
    private static final String PYTHON = System.getProperty("bench.python", "python3");

    private NationalBench() {}

    /** Somebody who does it, in a command. */
    private record Peer(String name, String does, List<String> command) {}

    public static void main(String[] arguments) throws Exception {
        NationSize size = NationSize.chosen();
        FileSystemUtils.deleteRecursively(HERE);
        Practice.generate(
                PracticeSettings.of(size.people, size.organisations, NationSize.MONTHS, 20250331),
                Files.createDirectories(FILES));
        distribution = Distribution.unpack(HERE, size.isLarge() ? List.of(LARGE) : List.of());
        List<Peer> peers = peers();
        for (int round = 1; round <= ROUNDS; round++) {
            ourRound();
            Agreement agreement = new Agreement(metrics());
            for (Peer peer : List.copyOf(peers)) {
                if (!takesPart(peer, agreement)) {
                    peers.remove(peer);
                }
            }
            restate();
            cost("a restated month of one organisation", boardpack("ingest").plus(boardpack("compute")));
            // After each, because a round of a nation takes half an hour.
            BenchPage.write("The national job", text(size, round, peers));
        }
    }

    private static void ourRound() throws IOException, InterruptedException {
        newWorkspace(file -> !isOfTheNewestMonth(file));
        boardpack("run", "--lang", "en");
        drop(NationalBench::isOfTheNewestMonth);
        cost("closing the next month, with its packs", boardpack("run", "--lang", "en"));
        newWorkspace(file -> true);
        Cost ingest = boardpack("ingest");
        Cost compute = boardpack("compute");
        cost("taking in", ingest);
        cost("counting and figures", compute);
        cost(BOTH, ingest.plus(compute));
        cost("packs", boardpack("render", "--lang", "en"));
        cost("run again, nothing changed", boardpack("run", "--lang", "en"));
        cost("`--help`", WholeProcess.run(distribution.command("--help"), said()));
        cost("`validate` of a month's staff of one organisation", boardpack("validate", staffInPost().toString()));
    }

    private static boolean takesPart(Peer peer, Agreement agreement) throws IOException, InterruptedException {
        Path out = HERE.resolve("theirs.csv");
        List<String> command = new ArrayList<>(peer.command());
        command.addAll(List.of(FILES.toString(), out.toString()));
        Cost cost;
        try {
            cost = WholeProcess.run(command, said());
        } catch (WholeProcess.Failure failure) {
            System.err.println("FAILED: " + peer.name() + ". The table will not have it. " + failure.getMessage());
            COSTS.remove(peer.name());
            return false;
        }
        SAME.put(peer.name(), agreement.check(out));
        cost(peer.name(), cost);
        return true;
    }

    private static void cost(String who, Cost cost) {
        COSTS.computeIfAbsent(who, unseen -> new ArrayList<>()).add(cost);
        System.err.printf(
                Locale.UK, "%s: %.1f s, CPU %.1f s, %.0f MB%n", who, cost.wall(), cost.cpu(), cost.peak());
    }

    private static List<Peer> peers() throws IOException, InterruptedException {
        List<Peer> peers = new ArrayList<>();
        peers.add(new Peer(
                "DuckDB " + System.getProperty("duckdb.version"), "`src/bench/peers/duckdb.sql`", java(DuckDbJob.class.getName())));
        List<Peer> perhaps = List.of(
                new Peer("R data.table", "`datatable.R`", List.of("Rscript", "src/bench/peers/datatable.R")),
                new Peer("Python pandas", "`pandas.py`", List.of(PYTHON, "src/bench/peers/pandas.py")));
        for (Peer peer : perhaps) {
            String library = peer.name().substring(peer.name().indexOf(' ') + 1);
            List<String> question = peer.command().get(0).equals("Rscript")
                    ? List.of("Rscript", "-e", "library(" + library + ")")
                    : List.of(PYTHON, "-c", "import " + library);
            if (isThere(question)) {
                peers.add(peer);
            } else {
                System.err.println("SKIPPED: " + peer.name() + " is not installed here (Debian: r-cran-data.table,"
                        + " python3-pandas). The table will not have it.");
            }
        }
        return peers;
    }

    private static boolean isThere(List<String> question) throws InterruptedException {
        try {
            return new ProcessBuilder(question)
                            .redirectErrorStream(true)
                            .redirectOutput(said())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static File said() {
        return HERE.resolve("said.txt").toFile();
    }

    private static List<String> java(String main) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-cp", System.getProperty("java.class.path"), main);
    }

    /** More options for Java: its launcher takes them from there. */
    private static final String MORE_OPTIONS = Objects.requireNonNullElse(System.getenv("BOARDPACK_JAVA_OPTIONS"), "");

    private static Cost boardpack(String... words) throws IOException, InterruptedException {
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

    private static String text(NationSize size, int rounds, List<Peer> peers) throws IOException {
        List<Cost> ours = COSTS.getOrDefault(BOTH, List.of());
        StringBuilder table = new StringBuilder();
        COSTS.forEach((who, theirs) -> {
            String does = peers.stream()
                    .filter(peer -> peer.name().equals(who))
                    .map(Peer::does)
                    .findFirst()
                    .orElse("");
            table.append(String.format(
                    Locale.UK,
                    "| %s | %s | %s | %s | %s | %s | %s | %s |%n",
                    does.isEmpty() ? "Boardpack: " + who : who + ", " + does,
                    Spread.of(theirs, Cost::cpu),
                    does.isEmpty() ? "" : Spread.ratio(ours, theirs, Cost::cpu),
                    Spread.of(theirs, Cost::wall),
                    does.isEmpty() ? "" : Spread.ratio(ours, theirs, Cost::wall),
                    Spread.of(theirs, Cost::peak),
                    does.isEmpty() ? "" : Spread.ratio(ours, theirs, Cost::peak),
                    does.isEmpty() ? "" : SAME.get(who)));
        });
        return String.format(
                Locale.UK,
                """
                `mvn -Pbench verify -Dbench=national -Dbench.size=fiftieth` (or `thousandth`, `tenth`, `national`). Practice
                data: %,d people, organisations: %d, %d months, %.0f MB in %,d files, all dropped at once. Whole processes
                from cold, Boardpack by its launcher with the archive of classes that it makes%s, %s, taking turns; median (lowest to highest). CPU is
                that of all threads. A ratio is Boardpack's "both" over the peer's of the same round: 2 means that Boardpack takes twice as much.

                The work is **not** the same. The peers read every file with its types and work out headcount, FTE, agency
                cost and days lost by organisation, staff group and month. Boardpack checks every value, row and file against
                its neighbours, keeps all of it, and works out its whole catalogue with break-downs, roll-ups and disclosure
                control. Who trusts his files and wants four figures is served faster by a peer. The last column is how many
                figures both tell; they are the same, or this page is not written.

                | who | CPU, s | ratio | wall, s | ratio | peak memory, MB | ratio | same figures |
                |---|---|---|---|---|---|---|---|
                %s
                The store takes %.0f MB with one edition.

                Measured on %s: %s %s, %s, %d processors, load average %.1f at the end; Java %s (%s); Boardpack %s.
                """,
                size.people,
                size.organisations,
                NationSize.MONTHS,
                bytes(FILES) / 1e6,
                count(FILES),
                (size.isLarge() ? ", with `" + LARGE + "`" : "")
                        + (MORE_OPTIONS.isEmpty() ? "" : " and `BOARDPACK_JAVA_OPTIONS=\"" + MORE_OPTIONS + "\"`"),
                rounds == 1 ? "one round" : rounds + " rounds",
                table,
                bytes(WORKSPACE.resolve("store")) / 1e6,
                LocalDate.now(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                System.getProperty("boardpack.version"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    private static double bytes(Path folder) throws IOException {
        double bytes = 0;
        for (Path file : files(folder)) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static int count(Path folder) throws IOException {
        return files(folder).size();
    }
}
