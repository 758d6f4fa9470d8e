package org.boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.boardpack.answer.WorkbookAnswers;
import org.boardpack.inbox.Claim;
import org.boardpack.inbox.FileReport;
import org.boardpack.inbox.Filing;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.inbox.Inbox;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.TextColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marker values planted in personal columns never come out: not in findings, not in typed rows, not in any written file. */
class NoPersonalDataTest {

    private static final List<String> MARKERS =
            List.of("77001122", "77001122-9", "8899MARKER", "AB123456C", "17/06/1971", "Gwenllian", "GWENLLIAN");
    private static final String HEADINGS = "Full Name,NI Number," + Extracts.STAFF_HEADINGS;
    private static final String PERSON =
            "Gwenllian,AB123456C,7A2,31/03/2025,77001122,77001122-9,8899MARKER,Yes,Active Assignment,"
                    + "Permanent,Nursing and Midwifery Registered,Staff Nurse,Band 5,1.0,01/09/2019,17/06/1971,Glangwili";

    private static final String SICKNESS_HEADINGS =
            "Organisation Code,Month,Employee Number,Assignment Number,Staff Group,Absence Start Date,Absence Reason,FTE Days Lost";

    private static String absence(String month, String begun) {
        return "7A2," + month + ",77001122,77001122-9,Students," + begun + ",Looking after Gwenllian,2";
    }

    @Test
    void notFromAGoodFile() {
        CheckedFile checked = Extracts.check(Extracts.lines(HEADINGS, PERSON));
        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(checked.submissions().get(0).rows().textColumns())
                .flatExtracting(TextColumn::dictionary)
                .doesNotContainAnyElementsOf(MARKERS);
        assertThat(checked.findings().toString()).doesNotContain(MARKERS);
    }

    @Test
    void notFromBadFilesAndNotIntoAnyFileThatIsWritten(@TempDir Path workspace) throws IOException {
        List<String> bad = List.of(
                Extracts.lines(HEADINGS, PERSON, PERSON.replace("1.0,", "0.5,")),
                // Slipped by one, either way: identifiers under other headings.
                Extracts.lines(HEADINGS, "," + PERSON),
                Extracts.lines(HEADINGS, PERSON.substring(PERSON.indexOf(',') + 1)),
                Extracts.lines(Extracts.STAFF_HEADINGS + ",NI Number,Full Name", PERSON),
                Extracts.lines(HEADINGS, PERSON.replace("7A2", "77001122").replace("31/03/2025", "77001122-9")),
                Extracts.lines(
                        HEADINGS,
                        PERSON.replace("Active Assignment", "77001122").replace("Permanent", "AB123456C")),
                Extracts.lines(
                        HEADINGS, PERSON.replace("17/06/1971", "17/06/1971x").replace("Yes", "77001122")),
                Extracts.lines(HEADINGS, PERSON.replace("Gwenllian", "\"Gwenllian")),
                Extracts.lines(HEADINGS, PERSON.replace("Gwenllian", "\"Gwenllian\"x")),
                Extracts.lines(HEADINGS, PERSON.replace(",1.0,", ",77001122-9,")),
                Extracts.lines(
                        HEADINGS, PERSON.replace("17/06/1971", "17/06/1910").replace("1.0,", "1.7,")),
                // A name under each heading that has a list of codes, and under that of organisations.
                Extracts.lines(HEADINGS, PERSON.replace("7A2", "Gwenllian")),
                Extracts.lines(HEADINGS, PERSON.replace("Active Assignment", "Gwenllian")),
                Extracts.lines(HEADINGS, PERSON.replace("Permanent", "Gwenllian")),
                Extracts.lines(HEADINGS, PERSON.replace("Nursing and Midwifery Registered", "Gwenllian")),
                Extracts.lines(Extracts.LEAVER_HEADINGS, Extracts.LEAVER.replaceFirst("Voluntary[^,]*", "Gwenllian")),
                Extracts.lines(Extracts.LEAVER_HEADINGS, Extracts.LEAVER.replace("NHS Organisation", "Gwenllian")),
                // A name behind a listed value, and one person's words on many rows.
                Extracts.lines(
                        Extracts.LEAVER_HEADINGS,
                        Extracts.LEAVER.replaceFirst("Voluntary[^,]*", "Voluntary Resignation - Health: Gwenllian")),
                Extracts.lines(
                        Extracts.LEAVER_HEADINGS,
                        Extracts.LEAVER.replace("NHS Organisation", "NHS Organisation (Gwenllian)")),
                Extracts.lines(
                        SICKNESS_HEADINGS,
                        absence("2025-01", "03/01/2025"),
                        absence("2025-01", "20/01/2025"),
                        absence("2025-02", "03/02/2025"),
                        absence("2025-03", "03/03/2025")));
        Clock clock = Clock.fixed(Instant.parse("2025-04-02T08:12:00Z"), ZoneOffset.UTC);
        Inbox inbox = new Inbox(workspace, clock);
        Filing filing = new Filing(workspace, clock);
        Files.createDirectories(workspace.resolve("inbox"));
        MappingsFile mappings = new MappingsFile(Files.createDirectories(workspace.resolve("reference")));
        mappings.enter(List.of(new UnlistedValue("destinations", "The Moon", null, 3)), "a.csv", LocalDate.EPOCH);
        int rejected = 0;
        for (String text : bad) {
            Files.writeString(workspace.resolve("inbox/staff.csv"), text);
            Claim claim = inbox.claim(inbox.list().ready().get(0)).orElseThrow();
            CheckedFile checked = Extracts.intake().check(claim.file(), claim.name());
            assertThat(checked.findings()).isNotEmpty();
            rejected += checked.verdict().isLoaded() ? 0 : 1;
            FileReport report = new FileReport(
                    claim.name(),
                    text.length(),
                    Fingerprint.of(claim.file()),
                    clock.instant(),
                    checked.verdict(),
                    checked.rows(),
                    checked.looksLike(),
                    "",
                    checked.findings());
            mappings.enter(checked.unlisted(), claim.name(), LocalDate.EPOCH);
            checked.submissions()
                    .forEach(submission -> assertThat(submission.rows().textColumns())
                            // Whose data it is must be kept, whatever it looks like.
                            .filteredOn(column -> !column.heading().equals("Organisation Code"))
                            .flatExtracting(TextColumn::dictionary)
                            .doesNotContainAnyElementsOf(MARKERS));
            filing.quarantine(claim, report, new WorkbookAnswers(Extracts.intake(), checked));
        }

        assertThat(rejected).isEqualTo(bad.size() - 5);
        List<Path> written;
        try (Stream<Path> files = Files.walk(workspace)) {
            written = files.filter(Files::isRegularFile)
                    // Those two hold the rows themselves, and say so.
                    .filter(file -> !file.endsWith("staff.csv") && !file.endsWith("staff.FIX-ME.xlsx"))
                    .toList();
        }
        assertThat(written).hasSize(4 * bad.size() + 1);
        for (Path file : written) {
            assertThat(text(file)).as(file.toString()).doesNotContain(MARKERS);
        }
    }

    /** What a file says; of a workbook, all its parts. */
    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return Files.readString(file, UTF_8);
        }
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(part).readAllBytes(), UTF_8));
            }
        }
        assertThat(all).contains("Every problem");
        return all.toString();
    }
}
