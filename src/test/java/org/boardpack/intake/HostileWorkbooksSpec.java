package org.boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Severity;
import org.boardpack.quality.SourceLine;
import org.boardpack.quality.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are not read: each is refused in words that say what to do, and harms nothing. */
@Tag("slow")
class HostileWorkbooksSpec {

    private static final String ROWS =
            RawWorkbook.rows(Extracts.lines(Extracts.AGENCY_HEADINGS, "7A2,2025-03,Students,1.5,2"), 1);

    /** @param code of the rule that refuses it */
    record Hostile(String name, String code, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Hostile> workbooks;

    @BeforeAll
    static void build() throws IOException {
        workbooks = Stream.of(
                        otherFormats(),
                        macros(),
                        archives(),
                        documentTypes(),
                        bombs(),
                        structures(),
                        sheets(),
                        damages())
                .flatMap(map -> map.entrySet().stream())
                .map(entry ->
                        new Hostile(entry.getKey().substring(8), entry.getKey().substring(0, 7), entry.getValue()))
                .toList();
    }

    static List<Hostile> workbooks() {
        return workbooks;
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void isRefusedInWords(Hostile hostile) {
        CheckedFile checked = Extracts.check(hostile.bytes(), "extract.xlsx");

        assertThat(checked.findings()).extracting(Finding::code).containsExactly(hostile.code());
        assertThat(checked.verdict()).isEqualTo(Verdict.COULD_NOT_READ);
        assertThat(checked.submissions()).isEmpty();
        Finding found = checked.findings().get(0);
        assertThat(found.firstAt()).isEqualTo(SourceLine.WHOLE_FILE);
        assertThat(found.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void theWordsAreTheGoldenOnes() throws IOException {
        Set<String> words = new TreeSet<>();
        for (Hostile hostile : workbooks) {
            Finding found = Extracts.check(hostile.bytes(), "x").findings().get(0);
            words.add(found.code() + "  " + found.what() + ".\n         Do this: " + found.doThis() + "\n");
        }
        try (InputStream golden =
                HostileWorkbooksSpec.class.getResourceAsStream("/intake/golden/refused-workbooks.txt")) {
            assertThat(golden).isNotNull();
            assertThat(String.join("\n", words)).isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
    }

    private static Map<String, byte[]> otherFormats() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Sep").createRow(0).createCell(0).setCellValue("Organisation Code");
            workbook.write(old);
        }
        files.put("FIL-006 an old workbook", old.toByteArray());
        files.put("FIL-007 a workbook with a password", compound("EncryptionInfo", "EncryptedPackage"));
        files.put("FIL-003 an old letter", compound("WordDocument"));
        files.put(
                "FIL-009 a binary workbook",
                plain().mainType("application/vnd.ms-excel.sheet.binary.macroEnabled.main")
                        .bytes());
        files.put(
                "FIL-010 an OpenDocument sheet",
                plain().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8))
                        .bytes());
        files.put(
                "FIL-003 a letter",
                plain().mainType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
                        .bytes());
        files.put("FIL-011 an old workbook cut off", Arrays.copyOf(old.toByteArray(), 700));
        return files;
    }

    private static byte[] compound(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            for (String entry : entries) {
                compound.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            }
            compound.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> macros() {
        return Map.of(
                "FIL-008 macros beside a plain workbook",
                plain().part("xl/vbaProject.bin", new byte[100]).bytes(),
                "FIL-008 a workbook that says it has macros",
                plain().mainType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                        .bytes(),
                "FIL-008 a template with macros",
                plain().mainType("application/vnd.ms-excel.template.macroEnabled.main+xml")
                        .bytes(),
                "FIL-008 macros under another name",
                plain().part("[Content_Types].xml", types("application/vnd.ms-office.vbaProject"))
                        .bytes(),
                "FIL-008 a macro sheet of Excel 4",
                plain().part("[Content_Types].xml", types("application/vnd.ms-excel.macrosheet+xml"))
                        .bytes());
    }

    /** A plain workbook whose sheet has a content type of its own. */
    private static String types(String sheet) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + sheet + "\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + RawWorkbook.MAIN + "\"/></Types>";
    }

    private static Map<String, byte[]> archives() throws IOException {
        RawWorkbook many = plain();
        for (int i = 0; i < 1_000; i++) {
            many.part("xl/media/" + i + ".bin", new byte[1]);
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(zip)) {
            archive.putNextEntry(new ZipEntry("leavers.csv"));
            archive.write(1);
        }
        return Map.of(
                "FIL-003 an archive of other files",
                zip.toByteArray(),
                "FIL-014 a thousand and more parts",
                many.bytes(),
                "FIL-014 a list of parts without end",
                plain().part("_rels/.rels", "<Relationships>" + noise(5_000_000) + "</Relationships>")
                        .bytes());
    }

    private static Map<String, byte[]> documentTypes() {
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String part : List.of(
                "xl/workbook.xml",
                "xl/worksheets/sheet1.xml",
                "xl/styles.xml",
                "_rels/.rels",
                "[Content_Types].xml",
                "docProps/custom.xml",
                "xl/anything.bin")) {
            files.put(
                    "FIL-012 a document type in " + part,
                    plain().part(part, type + "<x>&e;</x>").bytes());
        }
        files.put(
                "FIL-012 a document type in UTF-16",
                plain().part(
                                "xl/worksheets/sheet1.xml",
                                ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + type + "<x/>").getBytes(UTF_16))
                        .bytes());
        files.put(
                "FIL-012 a document type behind what only seems to end a comment",
                plain().part("xl/worksheets/sheet1.xml", "<!--><a b=\" -->" + type + "<!-- \"/>--><x>&e;</x>")
                        .bytes());
        files.put(
                "FIL-012 a billion laughs",
                plain().part(
                                "xl/worksheets/sheet1.xml",
                                "<!-- > --><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>")
                        .bytes());
        return files;
    }

    private static Map<String, byte[]> bombs() {
        byte[] zeros = new byte[20_000_000];
        byte[] lying = plain().part("xl/media/image1.png", zeros).bytes();
        ByteBuffer directory = ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < lying.length - 4; at++) {
            if (directory.getInt(at) == zeros.length) {
                directory.putInt(at, 100);
            }
        }
        return Map.of(
                "FIL-013 one part that grows a thousandfold",
                plain().part("xl/media/image1.png", zeros).bytes(),
                "FIL-013 one that claims to be small",
                lying,
                "FIL-013 a sheet of spaces",
                new RawWorkbook().sheet("Sep", ROWS + " ".repeat(30_000_000)).bytes(),
                "FIL-015 more styles than Excel allows",
                plain().part("xl/styles.xml", styles()).bytes(),
                "FIL-016 texts without end",
                plain().sharedTexts(texts()).bytes());
    }

    private static String styles() {
        Random random = new Random(1);
        StringBuilder styles = new StringBuilder("<styleSheet><cellXfs>");
        for (int i = 0; i < 150_000; i++) {
            styles.append("<xf numFmtId=\"").append(random.nextInt(90_000)).append("\"/>");
        }
        return styles.append("</cellXfs></styleSheet>").toString();
    }

    private static String texts() {
        Random random = new Random(2);
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < 3_200; i++) {
            String piece =
                    random.ints(800, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
            texts.append("<si><t>").append(piece.repeat(40)).append("</t></si>");
        }
        return texts.toString();
    }

    /** Markup in small pieces that hardly compresses. */
    private static String noise(int letters) {
        Random random = new Random(3);
        StringBuilder noise = new StringBuilder(letters);
        while (noise.length() < letters) {
            noise.append("<r a=\"").append(Long.toHexString(random.nextLong())).append("\"/>");
        }
        return noise.toString();
    }

    private static Map<String, byte[]> structures() {
        Random random = new Random(4);
        String noise =
                random.ints(1_200_000, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
        return Map.of(
                "FIL-016 an attribute longer than a million letters",
                sheet("<row r=\"1\" x=\">" + noise + "\"/>"),
                "FIL-016 a comment longer than a million letters",
                sheet("<!-- > " + noise.replace("abc", "a>c") + "-->" + ROWS),
                "FIL-016 a text longer than a million letters",
                sheet("<row r=\"1\"><c t=\"str\"><v>" + noise + "</v></c></row>"),
                "FIL-011 elements within elements without end",
                sheet("<a b=\"c\">".repeat(600) + "</a>".repeat(600)),
                "FIL-011 a sheet in an encoding of mainframes",
                plain().part(
                                "xl/worksheets/sheet1.xml",
                                "<?xml version=\"1.0\" encoding=\"IBM037\"?><worksheet/>"
                                        .getBytes(Charset.forName("IBM037")))
                        .bytes(),
                "FIL-011 a sheet that is somewhere else",
                plain().part(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                        + "<Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"nowhere.xml\"/>"
                                        + "<Relationship Id=\"rId2\" Type=\"http://x/styles\" Target=\"nothing.xml\"/></Relationships>")
                        .bytes());
    }

    private static Map<String, byte[]> sheets() {
        return Map.of(
                "FIL-017 a row beyond the last",
                sheet(ROWS + "<row r=\"1048577\"/>"),
                "FIL-017 a row far beyond the last",
                sheet(ROWS + "<row r=\"99999999999\"/>"),
                "FIL-017 a column beyond the last",
                sheet(ROWS + "<row r=\"3\"><c r=\"XFE3\"/></row>"),
                "FIL-017 a column far beyond the last",
                sheet(ROWS + "<row r=\"3\"><c r=\"ZZZZZZZZZZ3\"/></row>"),
                "FIL-017 cells without end",
                sheet(ROWS + "<row r=\"3\">" + "<c/>".repeat(20_000) + "</row>"),
                "FIL-011 rows out of order",
                sheet(ROWS + "<row r=\"2\"/>"),
                "FIL-011 a shared text that is not there",
                sheet(ROWS + "<row r=\"3\">" + RawWorkbook.typed("A3", "s", "7") + "</row>"),
                "FIL-011 markup that does not close",
                sheet(ROWS + "<row r=\"3\"><c>"),
                "FIL-004 no headings",
                sheet("<row r=\"1\"/>"));
    }

    private static Map<String, byte[]> damages() {
        byte[] whole = plain().bytes();
        byte[] noEnd = whole.clone();
        noEnd[whole.length - 22] = 0;
        byte[] endElsewhere = whole.clone();
        endElsewhere[whole.length - 6] ^= 1;
        byte[] longer = Arrays.copyOf(whole, whole.length + 70_000);
        return Map.of(
                "FIL-011 a zip archive of six bytes", new byte[] {'P', 'K', 3, 4, 0, 0},
                "FIL-011 a zip archive without its end", noEnd,
                "FIL-011 a zip archive whose list is elsewhere", endElsewhere,
                "FIL-011 a zip archive with a tail", longer);
    }

    private static RawWorkbook plain() {
        return new RawWorkbook().sheet("Sep", ROWS);
    }

    private static byte[] sheet(String rows) {
        return new RawWorkbook().sheet("Sep", rows).bytes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../evil.xml",
                "..\\..\\evil.xml",
                "/etc/cron.d/evil",
                "C:\\evil.xml",
                "xl/../../evil.xml",
                "con",
                "a\u0000b.xml",
                "%2e%2e/evil.xml",
                "XL/WORKBOOK.XML",
                "xl/workbook.xml/",
            })
    void anEntryWithAnEvilNameHarmsNothing(String name, @TempDir Path folder) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Path file = Files.write(
                inner.resolve("x.xlsx"), plain().part(name, "<evil/>").bytes());

        CheckedFile checked = Extracts.intake().check(file, "x.xlsx");

        assertThat(checked.verdict()).isIn(Verdict.ACCEPTED, Verdict.COULD_NOT_READ);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    @Test
    void linksOutOfTheWorkbookAreNotFollowed() {
        byte[] linked = plain().part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Type=\"http://x/worksheet\" TargetMode=\"External\""
                                + " Target=\"file:///etc/passwd\"/></Relationships>")
                .bytes();
        assertThat(Extracts.check(linked, "x.xlsx").findings())
                .extracting(Finding::code)
                .containsExactly("FIL-004");
    }
}
