package org.boardpack.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.boardpack.inbox.Claim;
import org.boardpack.inbox.FileReport;
import org.boardpack.inbox.Filing;
import org.boardpack.inbox.Fingerprint;
import org.boardpack.inbox.Inbox;
import org.boardpack.inbox.Originals;
import org.boardpack.intake.CheckedFile;
import org.boardpack.intake.ExtractDeclarations;
import org.boardpack.intake.Intake;
import org.boardpack.intake.Pseudonyms;
import org.boardpack.intake.ReferenceLists;

/** Drops a file into an inbox of its own, and finds the answers. */
final class BadFile {

    static final String HEADINGS =
            "Organisation Code,Employee Number,Assignment Number,Assignment Category,Staff Group,"
                    + "Contracted FTE,Leaving Date,Leaving Reason,Destination On Leaving";
    static final String GOOD = "7A2,00123456,00123456-1,Permanent,Nursing and Midwifery Registered,1.0,31/03/2025,"
            + "Voluntary Resignation - Work Life Balance,NHS Organisation";
    static final String BAD_REASON =
            "7A2,00123457,00123457-1,Permanent,Nursing and Midwifery Registered,1.0,30/03/2025,"
                    + "Vol Resignation - W/L Balance,NHS Organisation";
    static final String BAD_DATE = "7A2,00123458,00123458-1,Permanent,Nursing and Midwifery Registered,1.0,31/02/2025,"
            + "Retirement Age,NHS Organisation";

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-04-02T08:12:00Z"), ZoneId.of("Europe/London"));

    private BadFile() {}

    static Intake intake(Path workspace) {
        return new Intake(ExtractDeclarations.shipped(), ReferenceLists.load(null), new Pseudonyms(new byte[32]), CLOCK)
                .findingOriginalsIn(new Originals(workspace));
    }

    static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    /** Drops the text, and gives the quarantine folder that it ended up in. */
    static Path quarantined(Path workspace, String name, String text) throws IOException {
        return quarantined(workspace, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path quarantined(Path workspace, String name, byte[] bytes) throws IOException {
        Files.createDirectories(workspace.resolve("inbox"));
        Files.write(workspace.resolve("inbox").resolve(name), bytes);
        Inbox inbox = new Inbox(workspace, CLOCK);
        Claim claim = inbox.claim(inbox.list().ready().get(0)).orElseThrow();
        Intake intake = intake(workspace);
        CheckedFile checked = intake.check(claim.file(), claim.name());
        FileReport report = new FileReport(
                claim.name(),
                Files.size(claim.file()),
                Fingerprint.of(claim.file()),
                CLOCK.instant(),
                checked.verdict(),
                checked.rows(),
                checked.looksLike(),
                "",
                checked.findings());
        return new Filing(workspace, CLOCK).quarantine(claim, report, new WorkbookAnswers(intake, checked));
    }
}
