package org.boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.boardpack.workforce.ExtractTable;

/** Small valid extracts to start from, and the intake that reads them. */
final class Extracts {

    static final byte[] KEY = new byte[32];

    static final String STAFF_HEADINGS =
            "Organisation Code,Effective Date,Employee Number,Assignment Number,Unique NHS Identifier,Primary Assignment,"
                    + "Assignment Status,Assignment Category,Staff Group,Job Role,Pay Band,Contracted FTE,Latest Start Date,"
                    + "Date of Birth,Location";
    static final String NURSE =
            "7A2,31/03/2025,00123456,00123456-1,,Yes,Active Assignment,Permanent,Nursing and Midwifery Registered,"
                    + "Staff Nurse,Band 5,1.00000,01/09/2019,14/02/1990,\"Withybush, Ward 3\"";
    static final String DOCTOR =
            "7A2,31/03/2025,00123457,00123457-1,99887766,Yes,Acting Up,Fixed Term Temp,Medical and Dental,Consultant,,"
                    + "0.60000,01/09/2009,31/03/1965,Glangwili";
    static final String LEAVER_HEADINGS =
            "Organisation Code,Employee Number,Assignment Number,Assignment Category,Staff Group,"
                    + "Contracted FTE,Leaving Date,Leaving Reason,Destination On Leaving";
    static final String LEAVER = "7A2,00123456,00123456-1,Permanent,Nursing and Midwifery Registered,1.0,31/03/2025,"
            + "Voluntary Resignation - Work Life Balance,NHS Organisation";
    static final String AGENCY_HEADINGS = "Organisation Code,Month,Staff Group,Agency Cost,Total Pay Bill";

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-07T08:00:00Z"), ZoneId.of("Europe/London"));

    private static final Intake INTAKE =
            new Intake(ExtractDeclarations.shipped(), ReferenceLists.load(null), new Pseudonyms(KEY), CLOCK);

    private Extracts() {}

    static Intake intake() {
        return INTAKE;
    }

    /** With a reference folder of its own. */
    static Intake intake(Path reference) {
        return new Intake(
                ExtractDeclarations.load(reference), ReferenceLists.load(reference), new Pseudonyms(KEY), CLOCK);
    }

    static String lines(String... lines) {
        return Arrays.stream(lines).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    static CheckedFile check(String text) {
        return check(text, UTF_8);
    }

    static CheckedFile check(String text, Charset charset) {
        return check(text.getBytes(charset), "dropped.csv");
    }

    /** The rows of a file that holds one organisation's month and must load. */
    static ExtractTable table(String text) {
        CheckedFile checked = check(text);
        assertThat(checked.submissions()).as(checked.findings().toString()).hasSize(1);
        return checked.submissions().get(0).rows();
    }

    static CheckedFile check(byte[] bytes, String name) {
        return check(intake(), bytes, name);
    }

    static CheckedFile check(Intake intake, byte[] bytes, String name) {
        try {
            Path file = Files.createTempFile("extract", ".csv");
            try {
                Files.write(file, bytes);
                return intake.check(file, name);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
