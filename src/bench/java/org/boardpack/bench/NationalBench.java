package org.boardpack.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.transform.TransformerFactory;
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
        List<Peer> peers = peers();
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        Map<String, Integer> same = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            newWorkspace();
            Cost ingest = boardpack("ingest");
            Cost compute = boardpack("compute");
            costs.computeIfAbsent("taking in", unseen -> new ArrayList<>()).add(ingest);
            costs.computeIfAbsent("counting and figures", unseen -> new ArrayList<>()).add(compute);
            costs.computeIfAbsent("both", unseen -> new ArrayList<>()).add(ingest.plus(compute));
            costs.computeIfAbsent("packs", unseen -> new ArrayList<>())
                    .add(boardpack("render", "--lang", "en"));
            costs.computeIfAbsent("run again, nothing changed", unseen -> new ArrayList<>())
                    .add(boardpack("run", "--lang", "en"));
            Agreement agreement = new Agreement(metrics());
            for (Peer peer : peers) {
                Path out = HERE.resolve("theirs.csv");
                List<String> command = new ArrayList<>(peer.command());
                command.addAll(List.of(FILES.toString(), out.toString()));
                costs.computeIfAbsent(peer.name(), unseen -> new ArrayList<>())
                        .add(WholeProcess.run(command, said()));
                same.put(peer.name(), agreement.check(out));
            }
            restate();
            costs.computeIfAbsent("a restated month of one organisation", unseen -> new ArrayList<>())
                    .add(boardpack("ingest").plus(boardpack("compute")));
        }
        BenchPage.write("The national job", text(size, peers, costs, same));
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

    private static List<String> java(String main, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        return command;
    }

    /** Tests have veraPDF's Saxon beside them, and POI would look for it some forty times a workbook; the distribution has not. */
    private static final String WITHOUT_SAXON = "-Djavax.xml.transform.TransformerFactory="
            + TransformerFactory.newDefaultInstance().getClass().getName();

    /** More options for Java, as the launcher takes them from the same place. */
    private static final String MORE_OPTIONS = Objects.requireNonNullElse(System.getenv("BOARDPACK_JAVA_OPTIONS"), "");

    /** As its launcher starts it, without the archive of classes. */
    private static Cost boardpack(String... words) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", WITHOUT_SAXON));
        options.addAll(MORE_OPTIONS.isEmpty() ? List.of() : List.of(MORE_OPTIONS.split(" ")));
        List<String> command = java("org.boardpack.cli.Main", options.toArray(String[]::new));
        command.addAll(List.of(words));
        command.addAll(List.of("--workspace", WORKSPACE.toString()));
        return WholeProcess.run(command, said(), FILES_REFUSED);
    }

    private static void newWorkspace() throws IOException {
        FileSystemUtils.deleteRecursively(WORKSPACE);
        Path inbox = Files.createDirectories(WORKSPACE.resolve("inbox"));
        try (Stream<Path> organisations = Files.list(FILES)) {
            for (Path folder : organisations.filter(Files::isDirectory).toList()) {
                if (!folder.endsWith("reference")) {
                    FileSystemUtils.copyRecursively(folder, inbox.resolve(folder.getFileName()));
                }
            }
        }
        Files.writeString(WORKSPACE.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\n");
    }

    /** Drops a corrected file of a month in the middle. */
    private static void restate() throws IOException {
        try (Stream<Path> tree = Files.walk(FILES)) {
            Path file = tree.filter(each -> each.getFileName().toString().startsWith("staff-in-post_"))
                    .sorted()
                    .skip(NationSize.MONTHS / 2)
                    .findFirst()
                    .orElseThrow();
            List<String> lines = Files.readAllLines(file);
            Files.write(
                    WORKSPACE.resolve("inbox").resolve(file.getFileName()), lines.subList(0, lines.size() - 1));
        }
    }

    private static Path metrics() throws IOException {
        try (Stream<Path> tree = Files.find(
                WORKSPACE.resolve("packs"), 3, (path, is) -> path.endsWith("edition-1/metrics.csv"))) {
            return tree.findFirst().orElseThrow();
        }
    }

    private static String text(
            NationSize size, List<Peer> peers, Map<String, List<Cost>> costs, Map<String, Integer> same)
            throws IOException {
        List<Cost> ours = costs.getOrDefault("both", List.of());
        StringBuilder table = new StringBuilder();
        costs.forEach((who, theirs) -> {
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
                    does.isEmpty() ? "" : same.get(who)));
        });
        return String.format(
                Locale.UK,
                """
                `mvn -Pbench verify -Dbench=national -Dbench.size=fiftieth` (or `thousandth`, `tenth`, `national`). Practice
                data: %,d people, organisations: %d, %d months, %.0f MB in %,d files, all dropped at once. Whole processes
                from cold, Boardpack with the flags of its launcher%s, %d rounds, taking turns; median (lowest to highest). CPU is
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
                MORE_OPTIONS.isEmpty() ? "" : " and `BOARDPACK_JAVA_OPTIONS=\"" + MORE_OPTIONS + "\"`",
                ROUNDS,
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
