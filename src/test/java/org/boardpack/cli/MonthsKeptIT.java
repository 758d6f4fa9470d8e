package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file does not say of months that are loaded already, through the front door. */
class MonthsKeptIT {

    private static final Instant WRITTEN = Instant.parse("2025-04-07T08:00:00Z");

    @TempDir
    Path folder;

    private SmallNation nation;

    @BeforeEach
    void makeWorkspace() throws IOException {
        nation = SmallNation.in(SmallNation.extracts14Months(), folder.resolve("workspace"));
    }

    /** A leavers file of G01 with one row a date. */
    private static List<String> leavers(String... dates) {
        List<String> lines = new ArrayList<>();
        lines.add("Organisation Code,Employee Number,Assignment Number,Assignment Category,Staff Group,Contracted FTE,"
                + "Leaving Date,Leaving Reason");
        for (String date : dates) {
            int number = 1000 + lines.size();
            lines.add("G01," + number + "," + number + "-1,Permanent,Students,1.0," + date + ",Retirement Age");
        }
        return lines;
    }

    private void drop(String name, Instant written, List<String> lines) throws IOException {
        Files.write(nation.inbox(name), lines);
        Files.setLastModifiedTime(nation.inbox(name), FileTime.from(written));
    }

    private String receipt(String name) throws IOException {
        try (Stream<Path> receipts = Files.list(nation.workspace().resolve("receipts"))) {
            for (Path each : receipts.sorted().toList()) {
                if (each.getFileName().toString().contains(name)) {
                    return Files.readString(each);
                }
            }
        }
        throw new AssertionError("no receipt of " + name);
    }

    /** Such as {@code G01 2025-03: 17}, of the leavers that are loaded now. */
    private List<String> loaded() throws SQLException {
        List<String> loaded = new ArrayList<>();
        try (Connection store = DriverManager.getConnection(
                        "jdbc:h2:file:" + nation.workspace().resolve("store/boardpack"));
                ResultSet loads = store.createStatement()
                        .executeQuery("SELECT organisation, period, data_rows FROM load l WHERE extract = 'leavers' AND"
                                + " NOT EXISTS (SELECT 1 FROM load n WHERE n.extract = l.extract AND n.organisation ="
                                + " l.organisation AND n.period = l.period AND n.id > l.id) ORDER BY 1, 2")) {
            while (loads.next()) {
                loaded.add(loads.getString(1) + " " + loads.getString(2) + ": " + loads.getLong(3));
            }
        }
        return loaded;
    }

    @Test
    void a_leaving_date_of_another_year_empties_no_month_and_validate_says_the_same() throws Exception {
        drop("january.csv", WRITTEN, leavers("2025-01-06", "2025-01-07"));
        drop("february.csv", WRITTEN, leavers("2025-02-06"));
        assertThat(nation.command("ingest").exitCode()).isZero();
        List<String> slipped = leavers("2024-12-04", "2025-03-05");
        Path desk = Files.write(folder.resolve("slipped.csv"), slipped);

        String validated = nation.command("validate", desk).out();
        drop("slipped.csv", WRITTEN, slipped);
        CommandLineRun run = nation.command("ingest");

        String words = "LVR-054  Months without rows between an organisation's first and last keep what is loaded for"
                + " them: G01 January 2025 to February 2025";
        assertThat(run.talk()).contains("ACCEPTED WITH WARNINGS  slipped.csv");
        assertThat(receipt("slipped")).contains(words);
        assertThat(validated).contains("ACCEPTED WITH WARNINGS", words);
        assertThat(loaded()).containsExactly("G01 2024-12: 1", "G01 2025-01: 2", "G01 2025-02: 1", "G01 2025-03: 1");
    }

    @Test
    void back_history_says_none_of_unknown_months_and_dropped_again_changes_nothing() throws Exception {
        List<String> history = leavers("2025-01-06", "2025-03-05");
        drop("history.csv", WRITTEN, history);

        assertThat(nation.command("ingest").exitCode()).isZero();

        assertThat(receipt("history")).contains("ACCEPTED", "LVR-053  Months", "taken as none: G01 February 2025");
        List<String> once = loaded();
        assertThat(once).containsExactly("G01 2025-01: 1", "G01 2025-02: 0", "G01 2025-03: 1");
        drop("again.csv", WRITTEN, history);
        nation.command("ingest");
        assertThat(receipt("again")).contains("This is the same file", "Nothing changed; nothing to do.");
        assertThat(loaded()).isEqualTo(once);
    }

    @Test
    void rows_of_a_month_count_more_than_a_file_without_them_in_whatever_order_the_two_come() throws Exception {
        for (int seconds : new int[] {-60, 60}) {
            nation = SmallNation.in(SmallNation.extracts14Months(), folder.resolve("workspace" + seconds));
            drop("outer.csv", WRITTEN, leavers("2025-01-06", "2025-03-05"));
            drop("inner.csv", WRITTEN.plusSeconds(seconds), leavers("2025-02-05", "2025-02-06"));
            Path[] both = {nation.inbox("outer.csv"), nation.inbox("inner.csv")};

            assertThat(nation.command("validate", both[0], both[1]).exitCode()).isZero();
            assertThat(nation.command("ingest").exitCode()).isZero();

            assertThat(loaded()).containsExactly("G01 2025-01: 1", "G01 2025-02: 2", "G01 2025-03: 1");
        }
    }

    @Test
    void a_restatement_is_told_with_how_many_rows_count_instead_of_how_many() throws Exception {
        drop("first.csv", WRITTEN, leavers("2025-02-05", "2025-02-06"));
        drop("second.csv", WRITTEN.plusSeconds(60), leavers("2025-02-06"));
        assertThat(nation.command("ingest").exitCode()).isZero();
        drop("third.csv", WRITTEN, leavers("2025-02-05", "2025-02-06", "2025-02-07"));

        CommandLineRun run = nation.command("ingest");

        assertThat(receipt("first")).doesNotContain("Replaces");
        assertThat(receipt("second"))
                .contains(
                        "Replaces G01, February 2025: 2 rows of first.csv, dropped together with this file, by 1 row.\n");
        assertThat(receipt("third")).contains("Replaces G01, February 2025: 1 row by 3 rows.\n");
        assertThat(run.talk()).contains("\n    Replaces G01, February 2025: 1 row by 3 rows.");
    }

    @Test
    void what_could_be_a_name_under_organisation_code_is_not_told_of_a_restatement() throws Exception {
        List<String> names = leavers("2025-02-05").stream()
                .map(line -> line.replace("G01", "SMITH"))
                .toList();
        drop("first.csv", WRITTEN, names);
        assertThat(nation.command("ingest").exitCode()).isZero();
        drop(
                "second.csv",
                WRITTEN,
                names.stream().map(line -> line.replace("02-05", "02-06")).toList());

        CommandLineRun run = nation.command("ingest");

        assertThat(receipt("second"))
                .contains("Replaces an organisation, February 2025: 1 row by as many others.")
                .doesNotContain("SMITH");
        assertThat(run.talk()).doesNotContain("SMITH");
    }
}
