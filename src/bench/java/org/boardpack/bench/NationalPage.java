package org.boardpack.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.boardpack.bench.WholeProcess.Cost;

/** What the national benchmark found, as {@code src/docs/benchmarks.md} says it. */
final class NationalPage {

    /** What the ratios are of. */
    static final String BOTH = "both";

    /** More options for Java: its launcher takes them from there. */
    private static final String MORE_OPTIONS = Objects.requireNonNullElse(System.getenv("BOARDPACK_JAVA_OPTIONS"), "");

    private final NationSize size;
    private final long fileBytes;
    private final int files;

    /** What each took, round by round. */
    private final Map<String, List<Cost>> costs = new LinkedHashMap<>();

    /** What each peer does, and how many of its figures are ours too. */
    private final Map<String, Agreed> agreed = new HashMap<>();

    private record Agreed(String does, int figures) {}

    /**
     * @param fileBytes how large all the files together are
     * @param files how many there are
     */
    NationalPage(NationSize size, long fileBytes, int files) {
        this.size = size;
        this.fileBytes = fileBytes;
        this.files = files;
    }

    void add(String who, Cost cost) {
        costs.computeIfAbsent(who, unseen -> new ArrayList<>()).add(cost);
        System.err.printf(
                Locale.UK, "%s: %.1f s, CPU %.1f s, %.0f MB%n", who, cost.wall(), cost.cpu(), cost.peak());
    }

    /** @param figures how many of the peer's are ours too */
    void add(Peer peer, Cost cost, int figures) {
        agreed.put(peer.name(), new Agreed(peer.does(), figures));
        add(peer.name(), cost);
    }

    /** The page will not have a peer that failed. */
    void leaveOut(Peer peer) {
        costs.remove(peer.name());
    }

    /** @param storeBytes how large the store is with one edition */
    void write(int rounds, long storeBytes) throws IOException {
        BenchPage.write("The national job", text(rounds, storeBytes));
    }

    private String text(int rounds, long storeBytes) {
        List<Cost> ours = costs.getOrDefault(BOTH, List.of());
        StringBuilder table = new StringBuilder();
        costs.forEach((who, theirs) -> table.append(row(who, theirs, ours)));
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
                fileBytes / 1e6,
                files,
                (size.isLarge() ? ", with `" + NationSize.LARGE + "`" : "")
                        + (MORE_OPTIONS.isEmpty() ? "" : " and `BOARDPACK_JAVA_OPTIONS=\"" + MORE_OPTIONS + "\"`"),
                rounds == 1 ? "one round" : rounds + " rounds",
                table,
                storeBytes / 1e6,
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

    private String row(String who, List<Cost> theirs, List<Cost> ours) {
        Agreed peer = agreed.get(who);
        return String.format(
                Locale.UK,
                "| %s | %s | %s | %s | %s | %s | %s | %s |%n",
                peer == null ? "Boardpack: " + who : who + ", " + peer.does(),
                Spread.of(theirs, Cost::cpu),
                peer == null ? "" : Spread.ratio(ours, theirs, Cost::cpu),
                Spread.of(theirs, Cost::wall),
                peer == null ? "" : Spread.ratio(ours, theirs, Cost::wall),
                Spread.of(theirs, Cost::peak),
                peer == null ? "" : Spread.ratio(ours, theirs, Cost::peak),
                peer == null ? "" : peer.figures());
    }
}
