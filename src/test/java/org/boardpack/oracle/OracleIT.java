package org.boardpack.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpack.oracle.Nasty.A_FILE_A_MONTH;
import static org.boardpack.oracle.Nasty.A_LATE_BEGINNER;
import static org.boardpack.oracle.Nasty.A_LONG_HISTORY;
import static org.boardpack.oracle.Nasty.A_MERGER_ACROSS_SYSTEMS;
import static org.boardpack.oracle.Nasty.A_MOVE_OF_SYSTEM;
import static org.boardpack.oracle.Nasty.GAPS;
import static org.boardpack.oracle.Nasty.IDENTIFIERS_IN_SNAPSHOTS_ONLY;
import static org.boardpack.oracle.Nasty.NO_PLANS;
import static org.boardpack.oracle.Nasty.SOMEBODY_WHO_NEVER_SENDS;
import static org.boardpack.oracle.Nasty.SUMMARIES;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import org.boardpack.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of the program, against figures worked out by other hands from the same extracts. */
class OracleIT {

    private static final Settings LEAVING_SERVICE = new Settings("leavers", "snapshots+destination", "two-point");
    private static final Settings SNAPSHOTS = new Settings("in-post", "snapshots", "two-point");
    private static final Settings THIRTEEN = new Settings("in-post", "snapshots+destination", "13-point");

    private static final String PSEUDONYM_KEY = "workspace/store/pseudonym.key";
    private static final Map<Object, Path> WORKED_OUT = new HashMap<>();

    @TempDir
    static Path folder;

    static List<Drawn> drawn() {
        return List.of(
                new Drawn(1, Settings.DEFAULT, Set.of(A_FILE_A_MONTH, SUMMARIES, A_MOVE_OF_SYSTEM)),
                new Drawn(2, Settings.DEFAULT, Set.of(A_FILE_A_MONTH, GAPS, A_MERGER_ACROSS_SYSTEMS)),
                new Drawn(8, SNAPSHOTS, Set.of(A_FILE_A_MONTH, SOMEBODY_WHO_NEVER_SENDS, A_LATE_BEGINNER)),
                new Drawn(5, LEAVING_SERVICE, Set.of(A_FILE_A_MONTH)),
                new Drawn(3, Settings.DEFAULT, Set.of(A_FILE_A_MONTH, IDENTIFIERS_IN_SNAPSHOTS_ONLY)),
                new Drawn(6, THIRTEEN, Set.of(A_FILE_A_MONTH, NO_PLANS)),
                new Drawn(9, Settings.DEFAULT, Set.of()),
                new Drawn(4, LEAVING_SERVICE, Set.of(A_LONG_HISTORY, A_MOVE_OF_SYSTEM)));
    }

    private static Path metrics(Drawn drawn) throws IOException {
        Path home = folder.resolve("drawn-" + drawn.seed());
        if (!WORKED_OUT.containsKey(drawn)) {
            new DrawnExtracts(drawn.seed(), drawn.nasty())
                    .to(home.resolve("extracts"), home.resolve("organisations.csv"));
            WORKED_OUT.put(
                    drawn,
                    WorkedOut.metrics(
                            home.resolve("workspace"),
                            home.resolve("extracts"),
                            home.resolve("organisations.csv"),
                            drawn.settings().yaml(),
                            "NAT",
                            Comparator.naturalOrder()));
        }
        return WORKED_OUT.get(drawn);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void every_figure_of_a_drawn_workforce_is_that_of_the_oracle(Drawn drawn) throws IOException {
        Path metrics = metrics(drawn);
        Path home = folder.resolve("drawn-" + drawn.seed());
        Oracle oracle = new Oracle(
                home.resolve("extracts"),
                home.resolve("organisations.csv"),
                drawn.settings(),
                DrawnExtracts.LAST,
                home.resolve(PSEUDONYM_KEY));

        Comparison comparison = new Comparison(oracle, metrics);

        assertThat(comparison.disagreements()).isEmpty();
        assertThat(comparison.notCovered()).isEmpty();
        assertThat(comparison.agreed().values().stream().mapToInt(each -> each).sum())
                .isGreaterThan(10_000);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void what_must_hold_of_any_figures_holds(Drawn drawn) throws IOException {
        ShouldHold should = new ShouldHold(metrics(drawn));

        assertThat(should.broken()).isEmpty();
        assertThat(should.checked()).isGreaterThan(10_000);
    }

    @Test
    void every_metric_has_a_value_other_than_nothing_in_some_draw() throws IOException {
        Map<String, Integer> values = new TreeMap<>();
        for (Drawn each : drawn()) {
            for (Map<String, String> row : CsvRows.of(metrics(each))) {
                boolean says = !row.get("value").isEmpty() && new BigDecimal(row.get("value")).signum() != 0;
                values.merge(row.get("metric"), says ? 1 : 0, Integer::sum);
            }
        }

        assertThat(values)
                .hasSizeGreaterThan(40)
                .allSatisfy((metric, count) -> assertThat(count).as(metric).isGreaterThan(20));
    }

    @ParameterizedTest(name = "seed {0}: {1} people in {2} organisations, {3} months")
    @CsvSource({"11, 240, 3, 14", "12, 90, 4, 14"})
    void the_generator_the_oracle_and_the_program_say_the_same(long seed, int people, int organisations, int months)
            throws IOException {
        Path home = folder.resolve("generated-" + seed);
        Path extracts = home.resolve("extracts");
        CommandLineRun.of(
                "generate",
                "--people",
                people,
                "--orgs",
                organisations,
                "--months",
                months,
                "--seed",
                seed,
                "--out",
                extracts);
        Path table = Files.move(extracts.resolve("reference/organisations.csv"), home.resolve("organisations.csv"));
        Path truth = Files.move(extracts.resolve("truth.csv"), home.resolve("truth.csv"));
        Path metrics = WorkedOut.metrics(
                home.resolve("workspace"), extracts, table, Settings.DEFAULT.yaml(), "SYN", Comparator.naturalOrder());
        Oracle oracle = new Oracle(extracts, table, Settings.DEFAULT, DrawnExtracts.LAST, home.resolve(PSEUDONYM_KEY));

        Comparison comparison = new Comparison(oracle, metrics);

        assertThat(comparison.disagreements()).isEmpty();
        assertThat(comparison.notCovered()).isEmpty();
        assertThat(new PlantedTruth(truth).against(oracle)).isEmpty();
    }

    @Test
    void another_order_of_files_other_threads_language_and_time_zone_change_nothing() throws IOException {
        Drawn drawn = drawn().get(0);
        Path before = metrics(drawn);
        Path home = folder.resolve("drawn-" + drawn.seed());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            Path after = WorkedOut.metrics(
                    folder.resolve("elsewhere"),
                    home.resolve("extracts"),
                    home.resolve("organisations.csv"),
                    drawn.settings().yaml() + "threads: 1\n",
                    "NAT",
                    Comparator.reverseOrder());

            assertThat(after).hasSameTextualContentAs(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
