package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpack.job.Boardpack;
import org.boardpack.job.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Files in the light of what is loaded, through the front door: held, accepted, validated, in any order. */
class HeldIT {

    private static final String STAFF = "Organisation Code,Effective Date,Employee Number,Assignment Number,"
            + "Assignment Status,Assignment Category,Staff Group,Contracted FTE,Latest Start Date\n";
    private static final String LEAVERS = "Organisation Code,Employee Number,Assignment Number,Assignment Category,"
            + "Staff Group,Contracted FTE,Leaving Date,Leaving Reason\n";
    private static final String ACTIONS = "Organisation Code,Action,Title,Due,Status\n";

    @TempDir
    Path folder;

    private Path inbox(String name, String text) throws IOException {
        return file("workspace/inbox/" + name, text);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String staff(String organisation, String monthEnd, int people) {
        return STAFF
                + IntStream.rangeClosed(1, people)
                        .mapToObj(i -> organisation + "," + monthEnd + "," + (1000 + i) + "," + (1000 + i)
                                + "-1,Active Assignment,Permanent,Students,1.0,01/09/2019\n")
                        .collect(Collectors.joining());
    }

    private static String leavers(String date, int... numbers) {
        return LEAVERS
                + Arrays.stream(numbers)
                        .mapToObj(i -> "7A2," + (1000 + i) + "," + (1000 + i) + "-1,Permanent,Students,1.0," + date
                                + ",Retirement Age\n")
                        .collect(Collectors.joining());
    }

    private CommandLineRun command(Object... words) {
        return CommandLineRun.of(Stream.concat(Stream.of(words), Stream.of("--workspace", folder.resolve("workspace")))
                .toArray());
    }

    private JsonNode json(Object... words) {
        return new ObjectMapper()
                .readTree(command(Stream.concat(Stream.of(words), Stream.of("--json"))
                                .toArray())
                        .out());
    }

    /** Loads February whole and holds March, which lost half of the staff. */
    private String holdMarch() throws IOException {
        inbox("february.csv", staff("7A2", "28/02/2025", 100));
        assertThat(command("ingest").exitCode()).isZero();
        inbox("march.csv", staff("7A2", "31/03/2025", 50));
        CommandLineRun held = command("ingest");
        assertThat(held.exitCode()).isEqualTo(ExitCode.FILES_REFUSED.code());
        assertThat(held.talk()).contains("HELD  march.csv", "1 held, 0 refused", "boardpack accept QT-");
        return json("status").get("held").get(0).get("reference").asString();
    }

    private List<Path> quarantined() throws IOException {
        Path quarantine = folder.resolve("workspace/quarantine");
        if (!Files.isDirectory(quarantine)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(quarantine)) {
            return folders.toList();
        }
    }

    private static String march(JsonNode status) {
        return status.get("extracts").get("staff-in-post").get("last").asString();
    }

    @Test
    void a_held_file_loads_nothing_and_waits_with_the_command_that_loads_it() throws IOException {
        String reference = holdMarch();

        assertThat(march(json("status"))).isEqualTo("2025-02");
        Path waiting = quarantined().get(0);
        assertThat(waiting.resolve("march.csv")).hasContent(staff("7A2", "31/03/2025", 50));
        assertThat(waiting.resolve("READ-ME-FIRST.txt"))
                .content()
                .contains("HELD - nothing was loaded yet: a person must decide")
                .contains("One thing that a person must decide:")
                .contains("HLD-001  Number of assignments is 50 % below February (100 -> 50)")
                .contains("If the file is right, load it:   boardpack accept " + reference + " --reason \"...\"");
        assertThat(waiting.resolve("problems.json"))
                .content()
                .contains("\"verdict\": \"HELD\"", "\"severity\": \"hold\"");
        assertThat(receipts())
                .anySatisfy(receipt -> assertThat(receipt)
                        .contains("To decide:")
                        .contains("Next: if the file is right, load it: boardpack accept " + reference));
        assertThat(command("status").out()).contains("held: " + reference + "  march.csv");
    }

    private List<String> receipts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("workspace/receipts"))) {
            for (Path file : files.toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void accepting_loads_the_file_says_who_and_why_and_leaves_nothing_in_quarantine() throws IOException {
        String reference = holdMarch();

        CommandLineRun accepted = command("accept", reference.toLowerCase(), "--reason", "a hospital moved");

        assertThat(accepted.exitCode()).isZero();
        assertThat(accepted.talk()).contains("ACCEPTED WITH WARNINGS  march.csv");
        assertThat(march(json("status"))).isEqualTo("2025-03");
        assertThat(quarantined()).isEmpty();
        assertThat(json("status").get("held")).isEmpty();
        assertThat(receipts())
                .anySatisfy(receipt -> assertThat(receipt)
                        .contains("(100 -> 50). Accepted by " + System.getProperty("user.name"))
                        .contains(": a hospital moved"));
        assertThat(json("history")
                        .get("runs")
                        .get(0)
                        .get("about")
                        .get("accepted")
                        .asString())
                .isEqualTo(reference);
        assertThat(command("accept", reference, "--reason", "again").exitCode()).isZero();
    }

    @Test
    void an_unknown_id_is_answered_with_those_that_are_held() throws IOException {
        String reference = holdMarch();

        CommandLineRun unknown = command("accept", "QT-9999-000000", "--reason", "why not");

        assertThat(unknown.exitCode()).isEqualTo(ExitCode.INPUT_NOT_FOUND.code());
        assertThat(unknown.talk())
                .contains("No held file is called QT-9999-000000. Held: " + reference + " (march.csv).");
        assertThat(command("accept", reference, "--reason", " ").exitCode()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(quarantined()).hasSize(1);
    }

    @Test
    void where_nothing_is_held_that_is_said() {
        CommandLineRun nothing = command("accept", "QT-2503-3F9CA1", "--reason", "why not");

        assertThat(nothing.exitCode()).isEqualTo(ExitCode.INPUT_NOT_FOUND.code());
        assertThat(nothing.talk()).contains("Nothing is held: there is nothing to accept.");
    }

    @Test
    void a_file_that_was_moved_away_is_accepted_all_the_same_and_loads_when_it_is_dropped_again() throws IOException {
        String reference = holdMarch();
        Files.delete(quarantined().get(0).resolve("march.csv"));
        assertThat(json("status").get("held")).isEmpty();

        CommandLineRun accepted = command("accept", reference, "--reason", "right");
        assertThat(accepted.exitCode()).isZero();
        assertThat(accepted.talk()).contains("drop the file in the inbox again");
        inbox("once more.csv", staff("7A2", "31/03/2025", 50));

        assertThat(command("ingest").talk()).contains("ACCEPTED WITH WARNINGS  once more.csv");
        assertThat(march(json("status"))).isEqualTo("2025-03");
    }

    @Test
    void an_acceptance_that_was_killed_after_the_file_was_claimed_back_is_finished_by_the_next_run()
            throws IOException {
        String reference = holdMarch();
        Path copy = file("kept.csv", staff("7A2", "31/03/2025", 50));
        Files.delete(quarantined().get(0).resolve("march.csv"));
        command("accept", reference, "--reason", "right");
        Path claimed = folder.resolve("workspace/processing/2025-04-07T0800/march.csv");
        Files.createDirectories(claimed.getParent());
        Files.move(copy, claimed);

        CommandLineRun again = command("accept", reference, "--reason", "right");

        assertThat(again.talk()).contains("ACCEPTED WITH WARNINGS  march.csv");
        assertThat(march(json("status"))).isEqualTo("2025-03");
    }

    @Test
    void files_come_to_the_same_in_whatever_order_and_under_whatever_names_they_were_dropped() throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of(
                "jan", staff("7A2", "31/01/2025", 100),
                "feb", staff("7A2", "28/02/2025", 99),
                "mar", staff("7A2", "31/03/2025", 60),
                "other", staff("7A1", "28/02/2025", 100),
                "both",
                        staff("7A1", "28/02/2025", 40)
                                + staff("7A3", "28/02/2025", 40).substring(STAFF.length()),
                "left", leavers("10/02/2025", 98, 99, 500)));
        List<List<String>> orders = List.of(
                List.of("jan", "feb", "mar", "other", "both", "left"),
                List.of("left", "both", "other", "mar", "feb", "jan"),
                List.of("both", "mar", "jan", "left", "other", "feb"));
        List<Map<String, String>> outcomes = new ArrayList<>();
        for (List<String> order : orders) {
            for (int threads : new int[] {1, 4}) {
                outcomes.add(outcomes(files, order, threads));
            }
        }
        assertThat(outcomes.get(0).get("mar"))
                .contains("HELD", "Number of assignments is 39 % below February (99 -> 60)");
        assertThat(outcomes.get(0).get("left")).contains("ACCEPTED WITH WARNINGS");
        assertThat(outcomes.get(0).get("metrics")).contains("7A1,All,,,headcount,as-at,,,100");
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isEqualTo(outcomes.get(0)));
    }

    /** The verdict, the findings and the figures, by file. */
    private Map<String, String> outcomes(Map<String, String> files, List<String> order, int threads)
            throws IOException {
        Path workspace = folder.resolve("workspace-" + String.join("-", order) + threads);
        Path inbox = Files.createDirectories(workspace.resolve("inbox"));
        Files.writeString(workspace.resolve("boardpack.yaml"), "threads: " + threads + "\ndisclosure.enabled: false\n");
        Instant written = Instant.parse("2025-04-07T08:00:00Z");
        for (String name : files.keySet()) {
            Path file = inbox.resolve(order.indexOf(name) + name + ".csv");
            Files.writeString(file, files.get(name));
            // When a file was written is its own; "other" is newer than "both", which says the same month of 7A1.
            Files.setLastModifiedTime(file, FileTime.from(written.plusSeconds(name.equals("other") ? 60 : 0)));
        }
        CommandLineRun.of("run", "--workspace", workspace, "--month", "2025-02", "--lang", "en", "--format", "pdf");
        Map<String, String> outcomes = new TreeMap<>();
        try (Stream<Path> receipts = Files.list(workspace.resolve("receipts"))) {
            for (Path receipt : receipts.toList()) {
                List<String> lines = Files.readAllLines(receipt);
                String name = lines.get(1).replaceFirst("File +\\d", "").replaceFirst("\\.csv.*", "");
                String verdict = lines.get(0).replaceFirst("  .*", "");
                outcomes.put(
                        name,
                        verdict
                                + String.join("\n", lines.subList(2, lines.size()))
                                        .replaceAll("(in|of) \\d(\\w+\\.csv)", "$1 $2"));
            }
        }
        outcomes.put("metrics", Files.readString(workspace.resolve("packs/2025-02/edition-1/metrics.csv")));
        return outcomes;
    }

    @Test
    void a_standing_list_belongs_to_no_month_and_makes_no_pack() throws IOException {
        inbox("staff.csv", staff("7A2", "31/03/2025", 20));
        inbox("actions.csv", ACTIONS + "7A2,A1,Stay interviews,30/09/2026,On track\n");
        inbox("sectors.csv", "System Code,Sector,Metric,Status\nQOQ,Care homes,vacancy-rate,Not available\n");

        assertThat(command("run", "--lang", "en", "--format", "pdf").exitCode()).isZero();

        assertThat(receipts())
                .anySatisfy(receipt -> assertThat(receipt)
                        .contains("Taken for   Actions, Hywel Dda University Health Board (7A2)   -"));
        assertThat(command("status").out())
                .contains("actions: 1 organisation\n", "sector-metrics: 1 organisation\n")
                .doesNotContain("0000");
        Path edition = folder.resolve("workspace/packs/2025-03/edition-1");
        assertThat(edition.resolve("QOQ")).doesNotExist();
        assertThat(edition.resolve("manifest.json")).content().contains("actions.csv", "sectors.csv");
        inbox("actions.csv", ACTIONS + "7A2,A2,Exit interviews,30/09/2026,On track\n");
        command("run", "--lang", "en", "--format", "pdf");
        assertThat(folder.resolve("workspace/packs/2025-03/edition-2/manifest.json"))
                .exists();
        assertThat(json("status").get("extracts").get("actions").get("loads").asInt())
                .as("the later list replaced the earlier one")
                .isEqualTo(1);
    }

    @Test
    void validate_says_what_the_inbox_says_then_and_touches_nothing() throws IOException {
        inbox("january.csv", staff("7A2", "31/01/2025", 100));
        command("ingest");
        List<Path> files = List.of(
                file("desk/good.csv", staff("7A2", "28/02/2025", 99)),
                file("desk/held.csv", staff("7A1", "31/03/2025", 30)),
                file("desk/before-held.csv", staff("7A1", "28/02/2025", 90)),
                file("desk/bad.csv", staff("7A3", "28/02/2025", 2).replace("Active", "Actve")),
                file("desk/march.csv", staff("7A2", "31/03/2025", 98)),
                file("desk/left.csv", leavers("10/03/2025", 99, 98, 300)));
        Map<String, Long> before = contents();

        JsonNode validated = json(Stream.concat(Stream.of("validate"), files.stream())
                        .toArray())
                .get("files");

        assertThat(contents()).isEqualTo(before);
        for (Path file : files) {
            Files.copy(file, folder.resolve("workspace/inbox").resolve(file.getFileName()));
        }
        Map<String, String> said = new TreeMap<>();
        for (JsonNode file : json("ingest").get("files")) {
            said.put(file.get("name").asString(), file.get("verdict").asString());
        }
        assertThat(said.values()).contains("ACCEPTED", "HELD", "REJECTED", "ACCEPTED WITH WARNINGS");
        for (JsonNode file : validated) {
            String name = Path.of(file.get("file").asString()).getFileName().toString();
            assertThat(file.get("verdict").asString()).as(name).isEqualTo(said.get(name));
            String receipt = receipts().stream()
                    .filter(text -> text.contains("File        " + name))
                    .findFirst()
                    .orElseThrow();
            assertThat(file.get("problems"))
                    .as(name)
                    .allSatisfy(problem -> assertThat(receipt)
                            .contains(problem.get("code").asString() + "  "
                                    + problem.get("what").asString()));
            assertThat(receipt.lines().filter(line -> line.startsWith(" -  ")).count())
                    .as(name)
                    .isEqualTo(file.get("problems").size());
        }
    }

    private Map<String, Long> contents() throws IOException {
        Map<String, Long> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        file + " " + Files.getLastModifiedTime(file), (long) Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    @Test
    void neither_practice_data_nor_small_organisations_are_ever_held() throws IOException {
        Path small = folder.resolve("small");
        CommandLineRun.of("generate", "--people", 90, "--orgs", 3, "--months", 14, "--seed", 7, "--out", small);

        // The practice data of Wales have a trust that merges into a health board.
        for (Path extracts : List.of(small, Path.of("sample-data"))) {
            Path reference = Files.createDirectories(folder.resolve(extracts.getFileName() + "-workspace/reference"));
            Files.copy(extracts.resolve("reference/organisations.csv"), reference.resolve("organisations.csv"));
            List<Object> words = new ArrayList<>(List.of("validate", "--workspace", reference.getParent()));
            try (Stream<Path> files = Files.walk(extracts)) {
                files.filter(file -> file.toString().matches(".*_.*\\.csv")).forEach(words::add);
            }
            CommandLineRun validated = CommandLineRun.of(words.toArray());

            assertThat(validated.exitCode()).as(validated.out()).isZero();
            assertThat(validated.out().lines().filter(line -> line.startsWith("ACCEPTED")))
                    .hasSizeGreaterThan(70);
        }
    }

    @Test
    void validate_goes_without_the_store_when_another_run_uses_it_and_says_so() throws Exception {
        Path march = file("march.csv", staff("7A2", "31/03/2025", 98));
        Workspace workspace = new Workspace(folder.resolve("workspace"));
        try (Boardpack open = Boardpack.open(workspace, Clock.systemUTC(), (what, done, total) -> {})) {
            assertThat(open.history()).isEmpty();
            CommandLineRun validated = CommandLineRun.ofOwnProcess(
                    folder.resolve("said.txt"), "validate", march, "--workspace", workspace.root());

            assertThat(validated.exitCode()).isZero();
            assertThat(validated.talk())
                    .contains("ACCEPTED", "Not compared with what is loaded: another run is using the store.");
        }
    }
}
