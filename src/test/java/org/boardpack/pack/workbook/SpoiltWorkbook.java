package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpack.pack.Language;

/** Workbooks with something in them that must not leave. */
final class SpoiltWorkbook {

    static final ReleaseGate GATE = new ReleaseGate();

    static final byte[] FINISHED = ReadWorkbook.render(SamplePack.nation(), Language.ENGLISH);

    private SpoiltWorkbook() {}

    static void assertRefused(byte[] workbook, String reason) {
        assertThatThrownBy(() -> GATE.check(workbook))
                .isInstanceOf(ReleaseRefusedException.class)
                .hasMessageStartingWith("This workbook must not be published: ")
                .hasMessageContaining(reason);
    }

    static byte[] workbook(Consumer<XSSFSheet> spoil) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreator(ReleaseGate.MAKER);
            spoil.accept(workbook.createSheet("Figures"));
            workbook.write(out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    static byte[] changed(String part, java.util.function.UnaryOperator<String> change) {
        String before = new String(parts(FINISHED).get(part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertThat(after).as("the change took").isNotEqualTo(before);
        return with(FINISHED, part, after);
    }

    static byte[] with(byte[] workbook, String part, String content) {
        Map<String, byte[]> parts = parts(workbook);
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return parts;
    }
}
