package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.boardpack.pack.pdf.PdfConformance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code boardpack demo}, from the practice extracts to the packs, as a newcomer runs it. */
class DemoIT {

    private static final List<String> ORGANISATIONS =
            List.of("7A1", "7A2", "7A3", "7A4", "7A5", "7A6", "7A7", "RQF", "RT4");
    private static final List<String> SCOPES = Stream.concat(
                    ORGANISATIONS.stream(), Stream.of("ARC", "WN", "WM", "WS", "WAL"))
            .toList();
    private static final String NURSES = "Nursing and Midwifery Registered";

    @TempDir
    static Path folder;

    private static CommandLineRun demo;
    private static Path edition;
    private static MetricsFile metrics;

    @BeforeAll
    static void runTheDemo() {
        demo = CommandLineRun.of("demo", "--workspace", folder.resolve("practice"));
        edition = folder.resolve("practice/packs/2025-03/edition-1");
        metrics = MetricsFile.read(edition.resolve("metrics.csv"));
    }

    @Test
    void it_ends_well_and_says_where_the_packs_are_and_the_five_figures_asked_for_first() {
        assertThat(demo.exitCode()).isZero();
        assertThat(demo.out())
                .contains(edition.toString(), "Staff in post", "NHS leaver rate", "Turnover", "Sickness", "Agency")
                .doesNotContain("missing");
        assertThat(demo.talk()).contains("Taking in files").contains("0 refused");
    }

    @Test
    void every_organisation_and_roll_up_has_its_packs_in_both_languages() {
        for (String code : SCOPES) {
            assertThat(edition.resolve(code))
                    .isDirectoryContaining("glob:**/board-pack.en.pdf")
                    .isDirectoryContaining("glob:**/board-pack.cy.pdf")
                    .isDirectoryContaining("glob:**/board-pack.en.xlsx")
                    .isDirectoryContaining("glob:**/board-pack.cy.xlsx")
                    .isDirectoryContaining("glob:**/metrics.csv")
                    .isDirectoryContaining("glob:**/datapackage.json");
        }
        assertThat(edition)
                .isDirectoryContaining("glob:**/run-report.html")
                .isDirectoryContaining("glob:**/datapackage.json");
    }

    @Test
    void every_pdf_passes_pdf_ua_1_is_smaller_than_a_megabyte_and_has_no_empty_sheet() throws Exception {
        int read = 0;
        for (String code : SCOPES) {
            for (String language : List.of("en", "cy")) {
                Path file = edition.resolve(code).resolve("board-pack." + language + ".pdf");
                byte[] pdf = Files.readAllBytes(file);
                assertThat(PdfConformance.failuresOfPdfUa(pdf))
                        .as(code + " " + language)
                        .isEmpty();
                assertThat(pdf.length).as(code + " " + language).isLessThan(1_000_000);
                assertThat(pdfText(file).replaceAll("\\s", ""))
                        .as(code + " " + language)
                        .doesNotContain("Thissheetisleftempty", "Gadewiryddalenhon");
                read++;
            }
        }
        assertThat(read).isEqualTo(2 * 14);
    }

    @Test
    void every_page_begins_at_the_same_number_in_both_languages() throws IOException {
        for (String code : SCOPES) {
            List<Integer> english = starts(edition.resolve(code).resolve("board-pack.en.pdf"));
            assertThat(starts(edition.resolve(code).resolve("board-pack.cy.pdf")))
                    .as(code)
                    .isEqualTo(english)
                    .hasSizeGreaterThan(16);
        }
    }

    private static List<Integer> starts(Path pdf) throws IOException {
        List<Integer> starts = new ArrayList<>();
        try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
            for (Map<String, Object> bookmark : SimpleBookmark.getBookmarkList(reader)) {
                starts.add(Integer.valueOf(String.valueOf(bookmark.get("Page")).split(" ", -1)[0]));
            }
            starts.add(reader.getNumberOfPages());
        }
        return starts;
    }

    @Test
    void every_dropped_file_has_a_receipt_and_its_original_is_archived() throws IOException {
        long dropped = 84;
        try (Stream<Path> receipts = Files.list(folder.resolve("practice/receipts"));
                Stream<Path> archived =
                        Files.walk(folder.resolve("practice/archive")).filter(Files::isRegularFile)) {
            assertThat(receipts).hasSizeGreaterThanOrEqualTo((int) dropped);
            assertThat(archived).hasSize((int) dropped);
        }
    }

    @Test
    void metrics_csv_has_the_contracts_columns_and_is_sorted() throws IOException {
        String header =
                "edition,period,scope_type,scope_code,staff_group,dimension,dimension_value,metric,window,numerator,"
                        + "denominator,value,unit,status,marker,reference";
        assertThat(Files.readString(edition.resolve("metrics.csv")))
                .startsWith(header + "\n")
                .doesNotContain("\r");
        List<String> places = metrics.lines().stream()
                .map(line -> String.join("\u0000", List.of(line.split(",", -1)).subList(1, 9)))
                .toList();
        assertThat(places).isSorted();
    }

    @Test
    void the_figures_of_a_scopes_own_file_are_those_of_the_edition() {
        for (String code : List.of("7A2", "WAL")) {
            MetricsFile own = MetricsFile.read(edition.resolve(code).resolve("metrics.csv"));
            List<String> ofEdition = metrics.lines().stream()
                    .filter(line -> line.split(",", -1)[3].equals(code))
                    .toList();
            assertThat(own.lines()).containsExactlyElementsOf(ofEdition);
        }
    }

    @Test
    void every_workbook_read_back_cell_by_cell_holds_the_figures_of_metrics_csv_and_no_others() throws IOException {
        for (String code : SCOPES) {
            List<String[]> figures = lines(edition.resolve(code).resolve("metrics.csv"));
            Map<String, Set<String>> values = new HashMap<>();
            figures.forEach(figure -> values.computeIfAbsent(figure[15], unseen -> new HashSet<>())
                    .add(figure[11].isEmpty() ? figure[14] : figure[11]));
            for (String language : List.of("en", "cy")) {
                SheetRows workbook = SheetRows.read(edition.resolve(code).resolve("board-pack." + language + ".xlsx"));
                assertThat(workbook.sheets()).as(code + " " + language).hasSize(30);
                List<List<String>> data = workbook.last();
                int first = data.size() - figures.size();
                assertThat(data.get(first - 1)).hasSize(16).startsWith("edition", "period");
                for (int i = 0; i < figures.size(); i++) {
                    assertThat(data.get(first + i)).as(code + " " + language).isEqualTo(asCells(figures.get(i)));
                }
                assertSubjectsHoldOnly(values, workbook, code + " " + language);
            }
        }
    }

    private static List<String[]> lines(Path metricsCsv) throws IOException {
        try (CSVParser csv = CSVParser.parse(
                Files.newBufferedReader(metricsCsv),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return csv.stream()
                    .map(line -> line.toList().toArray(String[]::new))
                    .toList();
        }
    }

    /** A line of metrics.csv as the sheet Data has it. */
    private static List<String> asCells(String[] line) {
        String[] cells = line.clone();
        cells[0] = "2025-03@1";
        cells[1] = Long.toString(ChronoUnit.DAYS.between(
                LocalDate.of(1899, 12, 30), YearMonth.parse(line[1]).atDay(1)));
        String standing = Map.of("ok", "[z]", "not-applicable", "[z]", "missing", "[x]", "suppressed", "[c]")
                .get(line[13]);
        for (int number = 9; number <= 11; number++) {
            cells[number] = line[number].isEmpty() ? standing : line[number];
        }
        cells[5] = line[5].isEmpty() ? "[z]" : line[5];
        cells[6] = line[6].isEmpty() ? "[z]" : line[6];
        cells[14] = line[14].isEmpty() ? "none" : line[14];
        cells[15] = line[15].isEmpty() ? "none" : line[15];
        return List.of(cells);
    }

    /** Leavers to Staff_vacancies: the value in the ninth column is one of a figure with the reference in the thirteenth. */
    private static void assertSubjectsHoldOnly(Map<String, Set<String>> values, SheetRows workbook, String where) {
        int compared = 0;
        for (int sheet = 6; sheet <= 13; sheet++) {
            for (List<String> row :
                    java.util.Objects.requireNonNull(workbook.sheets().get(sheet))) {
                if (row.size() == 13 && values.containsKey(row.get(12))) {
                    String value = row.get(8);
                    assertThat(values.get(row.get(12)).stream()
                                    .anyMatch(known ->
                                            known.equals(value) || known.contains(value) || isTheSame(known, value)))
                            .as(where + " sheet " + sheet + " " + row)
                            .isTrue();
                    compared++;
                }
            }
        }
        assertThat(compared).as(where).isGreaterThan(1000);
    }

    private static boolean isTheSame(String one, String other) {
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException shorthand) {
            return false;
        }
    }

    @Test
    void every_value_of_every_csv_file_is_of_the_type_that_datapackage_json_says() throws Exception {
        List<Path> folders = new ArrayList<>(List.of(edition));
        SCOPES.forEach(code -> folders.add(edition.resolve(code)));
        long values = 0;
        for (Path each : folders) {
            JsonNode described = new ObjectMapper().readTree(Files.readString(each.resolve("datapackage.json")));
            Set<String> paths = new TreeSet<>();
            for (JsonNode resource : described.get("resources")) {
                Path file = each.resolve(resource.get("path").asString());
                paths.add(file.getFileName().toString());
                assertThat(resource.get("bytes").asLong()).isEqualTo(Files.size(file));
                assertThat(resource.get("hash").asString())
                        .isEqualTo("sha256:"
                                + HexFormat.of()
                                        .formatHex(MessageDigest.getInstance("SHA-256")
                                                .digest(Files.readAllBytes(file))));
                values += TypedCsv.check(file, resource.get("schema"));
            }
            try (Stream<Path> files = Files.list(each)) {
                assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")))
                        .as("every CSV file of " + each.getFileName() + " is described")
                        .containsExactlyInAnyOrderElementsOf(paths);
            }
        }
        assertThat(values).isGreaterThan(1_000_000);
    }

    @Test
    void the_columns_of_metrics_csv_have_the_types_and_words_of_the_contract() throws IOException {
        JsonNode metricsCsv = new ObjectMapper()
                .readTree(Files.readString(edition.resolve("datapackage.json")))
                .get("resources")
                .valueStream()
                .filter(resource -> resource.get("path").asString().equals("metrics.csv"))
                .findFirst()
                .orElseThrow();
        Map<String, String> types = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        metricsCsv.get("schema").get("fields").forEach(field -> {
            types.put(field.get("name").asString(), field.get("type").asString());
            words.put(
                    field.get("name").asString(),
                    field.has("constraints")
                            ? field.get("constraints").get("enum").toString()
                            : "");
        });
        assertThat(types)
                .containsEntry("edition", "integer")
                .containsEntry("period", "yearmonth")
                .containsEntry("scope_code", "string")
                .containsEntry("numerator", "number")
                .containsEntry("denominator", "number")
                .containsEntry("value", "number")
                .containsEntry("marker", "string");
        assertThat(words.get("scope_type")).isEqualTo("[\"organisation\",\"system\",\"region\",\"nation\"]");
        assertThat(words.get("window")).contains("month", "rolling-12", "year-to-date", "as-at");
        assertThat(words.get("status")).isEqualTo("[\"ok\",\"suppressed\",\"missing\",\"not-applicable\"]");
        assertThat(words.get("value")).isEmpty();
    }

    @Test
    void the_pdf_prints_the_same_headline_figures_as_metrics_csv() throws IOException {
        for (String code : ORGANISATIONS) {
            String pages = pdfText(edition.resolve(code).resolve("board-pack.en.pdf"));
            assertThat(pages)
                    .contains(
                            metrics.value("2025-03", code, "headcount", "as-at").toPlainString())
                    .contains(twoPlaces(metrics.value("2025-03", code, "turnover-hc", "rolling-12")) + "%")
                    .contains(twoPlaces(metrics.value("2025-03", code, "sickness-rate", "rolling-12")) + "%")
                    .contains(twoPlaces(metrics.value("2025-03", code, "nhs-leaver-rate", "rolling-12")) + "%")
                    .contains(twoPlaces(metrics.value("2025-03", code, "vacancy-rate", "as-at")) + "%");
        }
    }

    private static String twoPlaces(BigDecimal value) {
        return value.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
    }

    private static String pdfText(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(new PdfTextExtractor(reader).getTextFromPage(page));
            }
        }
        return String.join("\n", pages);
    }

    @Test
    void planted_nurses_leave_hywel_dda_more_than_twice_as_often_as_elsewhere_in_wales() throws IOException {
        BigDecimal hotSpot = metrics.value("2025-03", "organisation", "7A2", NURSES, "turnover-hc", "rolling-12");
        BigDecimal wales = metrics.value("2025-03", "nation", "WAL", NURSES, "turnover-hc", "rolling-12");

        assertThat(hotSpot).isGreaterThan(wales.multiply(new BigDecimal("1.7")));
        assertThat(pdfText(edition.resolve("7A2/board-pack.en.pdf"))).contains(twoPlaces(hotSpot) + "%");
    }

    @Test
    void planted_the_merger_is_no_wave_of_joiners_and_its_month_is_marked() {
        assertThat(metrics.find("2024-04", "organisation", "7A5", "All", "headcount", "as-at")
                        .orElseThrow())
                .containsEntry("marker", "[b]");
        BigDecimal before = metrics.value("2024-03", "7A5", "headcount", "as-at");
        BigDecimal after = metrics.value("2024-04", "7A5", "headcount", "as-at");
        assertThat(after.subtract(before).abs()).isLessThan(BigDecimal.TEN);
        assertThat(metrics.find("2024-04", "organisation", "PX1", "All", "headcount", "as-at"))
                .isEmpty();
    }

    @Test
    void planted_sickness_peaks_in_january_most_of_all_at_the_ambulance_trust() {
        BigDecimal wales = metrics.value("2025-01", "nation", "WAL", "All", "sickness-rate", "month")
                .subtract(metrics.value("2024-09", "nation", "WAL", "All", "sickness-rate", "month"));
        BigDecimal ambulance = metrics.value("2025-01", "RT4", "sickness-rate", "month")
                .subtract(metrics.value("2024-09", "RT4", "sickness-rate", "month"));

        assertThat(wales).isGreaterThan(new BigDecimal("1.5"));
        assertThat(ambulance).isGreaterThan(wales.multiply(BigDecimal.valueOf(2)));
    }

    @Test
    void planted_doctors_agency_at_betsi_cadwaladr_is_far_above_plan() {
        assertThat(metrics.value("2025-03", "organisation", "7A1", "Medical and Dental", "agency-vs-plan", "month"))
                .isGreaterThan(new BigDecimal("80"));
        assertThat(metrics.value("2024-09", "organisation", "7A1", "Medical and Dental", "agency-vs-plan", "month"))
                .isLessThan(new BigDecimal("50"));
    }

    @Test
    void planted_three_healthcare_scientists_at_powys_are_shown_nowhere() throws IOException {
        for (String metric : List.of("headcount", "fte", "vacancy-fte", "vacancy-rate")) {
            assertThat(metrics.find("2025-03", "organisation", "7A7", "Healthcare Scientists", metric, "as-at")
                            .orElseThrow())
                    .containsEntry("status", "suppressed")
                    .containsEntry("marker", "[c]")
                    .containsEntry("value", "");
        }
        long hiddenGroups = metrics.lines().stream()
                .filter(line -> line.startsWith("1,2025-03,organisation,7A7,")
                        && line.contains(",headcount,as-at,")
                        && line.contains("[c]"))
                .count();
        assertThat(hiddenGroups)
                .as("one alone could be worked out from the total")
                .isGreaterThan(1);
        assertThat(pdfText(edition.resolve("7A7/board-pack.en.pdf"))).contains("[c]");
    }

    @Test
    void the_manifest_names_the_inputs_and_the_hash_of_every_file() throws Exception {
        JsonNode manifest = new ObjectMapper().readTree(Files.readString(edition.resolve("manifest.json")));

        assertThat(manifest.get("inputs").size()).isEqualTo(84);
        assertThat(manifest.get("inputs").valueStream().map(input -> input.get("rows")))
                .as("rows, told only where they are not few")
                .anyMatch(JsonNode::isNull)
                .allMatch(rows -> rows.isNull() || rows.asInt() >= 5);
        assertThat(manifest.get("inputs").valueStream())
                .as("a leavers file has about as many rows as people left, and where nobody did its hash is known")
                .allMatch(input -> input.get("extract").asString().equals("leavers")
                        ? input.get("rows").isNull() && input.get("sha256").isNull()
                        : input.get("sha256").asString().matches("[0-9a-f]{64}"));
        for (Map.Entry<String, JsonNode> file : manifest.get("files").properties()) {
            byte[] bytes = Files.readAllBytes(edition.resolve(file.getKey()));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(file.getValue().asString());
        }
        List<String> names = manifest.get("files").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
        assertThat(names.stream()
                        .filter(name ->
                                !name.matches(".*/(plan|actions|self-assessment|sector-grid|rebase-suggestions).csv")))
                .as(
                        "fourteen folders of two packs in two languages, figures, peers, forecast, control charts, restatements and what they are; of all:"
                                + " figures, restatements, what they are, and the run report")
                .hasSize(14 * 10 + 4);
        assertThat(names)
                .as("actions everywhere, self-assessments where somebody judged, a grid for the system")
                .filteredOn(name -> name.matches(".*/(actions|self-assessment|sector-grid).csv"))
                .hasSize(14 + 9 + 1);
        assertThat(names)
                .as("a plan for every organisation that sent one")
                .filteredOn(name -> name.endsWith("/plan.csv"))
                .hasSize(9);
    }

    @Test
    void the_run_report_names_every_file_of_the_month_and_nobody() throws IOException {
        assertThat(Files.readString(edition.resolve("run-report.html")))
                .contains("staff-in-post_7A2_2025-03.csv")
                .contains("No file was refused")
                .contains("<td class=\"number\">[c]</td>")
                .doesNotContain("Exception");
    }

    @Test
    void the_same_again_changes_nothing() {
        CommandLineRun again = CommandLineRun.of("demo", "--workspace", folder.resolve("practice"));

        assertThat(again.exitCode()).isZero();
        assertThat(again.talk()).contains("nothing has changed since it was made");
        assertThat(edition.resolveSibling("edition-2")).doesNotExist();
    }
}
