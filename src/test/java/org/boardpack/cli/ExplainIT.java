package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.boardpack.metrics.Metric;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Explaining figures through the front door, on one organisation drawn here: 80 nurses of whom one leaves a month, 10 students of whom
 * one leaves, 20 porters of whom 8 leave, 6 nurses who are transferred; beside them 7 resident doctors, 6 bank and 5 terminated assignments.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainIT {

    private static final String STAFF = "Organisation Code,Effective Date,Employee Number,Assignment Number,"
            + "Assignment Status,Assignment Category,Staff Group,Job Role,Contracted FTE,Latest Start Date\n";
    private static final String LEAVERS = "Organisation Code,Employee Number,Assignment Number,Assignment Category,"
            + "Staff Group,Contracted FTE,Leaving Date,Leaving Reason\n";
    private static final String NURSES = "Nursing and Midwifery Registered";

    @TempDir
    static Path folder;

    @BeforeAll
    void draw() throws IOException {
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(folder.resolve("boardpack.yaml"), "inbox.settle-seconds: 0\nnation.code: WAL\n");
        StringBuilder staff = new StringBuilder(STAFF);
        StringBuilder leavers = new StringBuilder(LEAVERS);
        for (int month = 0; month <= 12; month++) {
            String day = java.time.YearMonth.of(2024, 3)
                    .plusMonths(month)
                    .atEndOfMonth()
                    .toString();
            staff(staff, day, 1001 + month, 1080, "Active Assignment,Permanent," + NURSES + ",Staff Nurse");
            staff(staff, day, month < 3 ? 2001 : 2002, 2010, "Active Assignment,Permanent,Students,Student");
            staff(
                    staff,
                    day,
                    month < 9 ? 7001 : 7009,
                    7020,
                    "Active Assignment,Permanent,Estates and Ancillary,Porter");
            staff(staff, day, 3001, month < 6 ? 3006 : 3000, "Active Assignment,Permanent," + NURSES + ",Staff Nurse");
            staff(staff, day, 4001, 4006, "Active Assignment,Bank," + NURSES + ",Staff Nurse");
            staff(staff, day, 5001, 5005, "Terminated,Permanent," + NURSES + ",Staff Nurse");
            staff(staff, day, 6001, 6007, "Active Assignment,Permanent,Medical and Dental,Foundation Doctor Year 1");
            if (month > 0) {
                leaver(leavers, day, 1000 + month, "Permanent," + NURSES, "Retirement Age");
            }
        }
        leaver(leavers, "2024-06-30", 2001, "Permanent,Students", "Retirement Age");
        for (int i = 1; i <= 8; i++) {
            leaver(leavers, "2024-12-31", 7000 + i, "Permanent,Estates and Ancillary", "Retirement Age");
        }
        for (int i = 1; i <= 6; i++) {
            leaver(leavers, "2024-09-30", 3000 + i, "Permanent," + NURSES, "Employee Transfer");
            leaver(leavers, "2024-10-31", 4010 + i, "Bank," + NURSES, "Retirement Age");
        }
        Files.writeString(folder.resolve("inbox/staff.csv"), staff);
        Files.writeString(folder.resolve("inbox/leavers.csv"), leavers);
        assertThat(command("ingest").exitCode()).isZero();
        assertThat(command("compute").exitCode()).isZero();
    }

    private static void staff(StringBuilder into, String day, int from, int to, String what) {
        for (int number = from; number <= to; number++) {
            into.append("7A2," + day + "," + number + "," + number + "-1," + what + ",1.0,2019-09-01\n");
        }
    }

    private static void leaver(StringBuilder into, String day, int number, String what, String reason) {
        into.append("7A2," + number + "," + number + "-1," + what + ",1.0," + day + "," + reason + "\n");
    }

    private CommandLineRun command(Object... words) {
        return CommandLineRun.of(Stream.concat(Stream.of(words), Stream.of("--workspace", folder))
                .toArray());
    }

    private JsonNode json(Object... words) {
        CommandLineRun run =
                command(Stream.concat(Stream.of(words), Stream.of("--json")).toArray());
        assertThat(run.exitCode()).as(run.talk()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void a_rate_is_explained_from_definition_to_files() throws IOException {
        CommandLineRun run = command("explain", "turnover-hc", "--org", "7A2", "--month", "2025-03");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()
                        .replaceAll("made \\S+Z by Boardpack \\S+", "made NOW by Boardpack VERSION")
                        .replaceAll("received \\S+Z", "received NOW")
                        .replaceAll("SHA-256 [0-9a-f]{64}", "SHA-256 HASH")
                        .replaceAll("(destination)-[0-9a-f]{6}", "$1-LISTS"))
                .isEqualToNormalizingNewlines(golden("turnover.txt"));
    }

    private static String golden(String name) throws IOException {
        try (var file = Objects.requireNonNull(ExplainIT.class.getResourceAsStream("/explain/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_printed_reference_explains_the_same_figure() {
        JsonNode byReference = json("explain", "TH12-7A2-2503");

        assertThat(byReference).isEqualTo(json("explain", "turnover-hc", "--org", "7A2", "--month", "2025-03"));
        assertThat(byReference.get("schemaVersion").asInt()).isEqualTo(1);
        assertThat(byReference.get("figure").get("numerator").asString()).isEqualTo("21");
        assertThat(byReference.get("figure").get("denominator").asString()).isEqualTo("102.5");
        assertThat(byReference.get("rounded").asString()).isEqualTo("20.49 %");
        assertThat(byReference.get("windowMonths")).hasSize(12);
        assertThat(byReference.get("files")).hasSize(2);
    }

    @Test
    void a_figure_of_an_earlier_month_is_found_in_a_later_edition() {
        assertThat(json("explain", "HC-7A2-2404", "--month", "2025-03")
                        .get("figure")
                        .get("value")
                        .asString())
                .isEqualTo("122");
    }

    @Test
    void a_hidden_figure_tells_why_and_no_number() {
        String[] question = {"explain", "turnover-hc", "--org", "7A2", "--staff-group", "Students"};
        JsonNode data = json((Object[]) question);

        assertThat(data.get("figure").get("status").asString()).isEqualTo("suppressed");
        for (String number : new String[] {"numerator", "denominator", "value"}) {
            assertThat(data.get("figure").get(number).isNull()).as(number).isTrue();
        }
        for (String list : new String[] {"operands", "months", "leftOut", "missing"}) {
            assertThat(data.get(list)).as(list).isEmpty();
        }
        assertThat(data.get("files"))
                .isNotEmpty()
                .allMatch(file -> file.get("rows").isNull());
        assertThat(data.get("rounded").isNull()).isTrue();
        String text = command((Object[]) question).out();
        assertThat(text)
                .contains("This figure is hidden", "Marker [c]")
                .doesNotContain("Numerator", "Denominator:", "Value:", "rows", "left out\n", "9.5", "10.5");
    }

    @Test
    void the_hidden_months_of_a_figure_that_is_shown_stay_hidden() {
        JsonNode data = json("explain", "TH12-7A2-2503");

        assertThat(data.get("months"))
                .hasSize(12)
                .filteredOn(month -> !month.get("period").asString().equals("2024-12"))
                .allMatch(month -> month.get("marker").asString().equals("[c]")
                        && month.get("numerator").isNull()
                        && month.get("denominator").isNull()
                        && month.get("value").isNull());
        assertThat(data.get("files"))
                .filteredOn(file -> file.get("extract").asString().equals("leavers"))
                .allMatch(
                        file -> file.get("rows").isNull() && file.get("sha256").isNull());
    }

    @Test
    void a_months_figure_counts_no_leavers_that_were_left_out() {
        assertThat(json("explain", "headcount", "--org", "7A2").get("leftOut"))
                .hasSize(1)
                .allMatch(extract -> extract.get("extract").asString().equals("staff-in-post"));
    }

    @Test
    void a_missing_figure_names_what_is_missing_and_from_whom() {
        CommandLineRun run = command("explain", "sickness-rate", "--org", "7A2", "--window", "month");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("What is missing", "7A2: sickness for 2025-03")
                .doesNotContain("7A2: leavers");
        assertThat(command("explain", "TH12-7A2-2412", "--month", "2025-03").out())
                .contains("7A2: staff-in-post for 2023-12, 2024-01, 2024-02");
    }

    @Test
    void a_roll_up_is_explained_like_an_organisation() {
        JsonNode data = json("explain", "turnover-hc", "--org", "WAL", "--scope-type", "nation");

        assertThat(data.get("figure").get("scopeType").asString()).isEqualTo("nation");
        assertThat(data.get("figure").get("numerator").asString()).isEqualTo("21");
        assertThat(data.get("leftOut").get(0).get("rows")).hasSize(3);
    }

    @Test
    void a_break_down_is_explained() {
        JsonNode data =
                json("explain", "headcount", "--org", "7A2", "--dimension", "full-part-time", "--value", "Full time");

        assertThat(data.get("figure").get("value").asString()).isEqualTo("96");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "turnover-ch --org 7A2 | Did you mean \"turnover-hc\"?",
                "turnover-hc --org 7A3 | Did you mean \"7A2\"?",
                "turnover-hc --org 7A2 --staff-group Studnets | Did you mean \"Students\"?",
                "turnover-hc --org 7A2 --window rolling12 | Did you mean \"rolling-12\"?",
                "turnover-hc --org 7A2 --window as-at | no figures for the window \"as-at\"",
                "headcount --org 7A2 --dimension agebands --value 25-34 | Did you mean \"age-band\"?",
                "headcount --org 7A2 --dimension full-part-time --value Ful | There is: Full time.",
                "headcount --org 7A2 --dimension age-band | --dimension and --value together",
                "turnover-hc | --org CODE",
                "turnover-hc --org 7A2 --month March | \"March\" is not a month",
                "turnover-hc --org 7A2 --lang fr | choose en or cy",
                "TH12-7A2-2503-STX | Did you mean \"TH12-7A2-2503-ST",
            })
    void a_mistyped_word_is_wrong_usage_with_what_was_probably_meant(String words, String meant) {
        CommandLineRun run = command((Object[]) ("explain " + words).split(" "));

        assertThat(run.exitCode()).as(run.talk()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(run.talk()).contains(meant).doesNotContain("Exception", "null");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "turnover-hc --org 7A2 --month 2025-02 | boardpack run --month 2025-02",
                "turnover-hc --org 7A2 --edition 7 | There is no edition 7 of 2025-03; the last one is edition 1",
                "TH12-7A2-2301 | boardpack run --month 2023-01",
            })
    void what_nobody_made_is_said_with_what_to_run(String words, String said) {
        CommandLineRun run = command((Object[]) ("explain " + words).split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.DATA_MISSING.code());
        assertThat(run.talk()).contains(said);
    }

    @Test
    void welsh_is_asked_for_with_lang() {
        assertThat(command("explain", "TH12-7A2-2503", "--lang", "cy").out())
                .contains("Rhifiadur: 21", "Yr holl staff");
    }

    @ParameterizedTest
    @CsvSource({"en,Staff in post,Lower is better", "cy,Staff mewn swydd,Is yn well"})
    void the_catalogue_has_every_metric_in_both_languages(String language, String name, String better) {
        CommandLineRun run = command("metrics", "list", "--lang", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(name);
        JsonNode metrics = json("metrics", "list", "--lang", language).get("metrics");
        assertThat(metrics).hasSameSizeAs(Metric.values());
        assertThat(metrics)
                .extracting(metric -> metric.get("id").asString())
                .containsExactlyElementsOf(
                        Arrays.stream(Metric.values()).map(Metric::id).toList());
        assertThat(metrics)
                .allMatch(metric -> !metric.get("name").asString().isBlank()
                        && !metric.get("definition").asString().isBlank()
                        && !metric.get("windows").isEmpty());
    }

    @Test
    void metrics_alone_says_what_to_type() {
        CommandLineRun run = CommandLineRun.of("metrics");

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.talk()).contains("boardpack metrics list");
    }
}
