package org.boardpack.answer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.boardpack.spreadsheet.XmlText;

/**
 * The texts of a workbook, which cells name by number. Kept packed until the workbook is finished, so that many thousand rows take
 * little memory and leave nothing personal on disk. Text inside of the cells would be simpler, but not every program changes it well.
 */
final class WrittenTexts {

    static final String PART = "xl/sharedStrings.xml";

    /** Different texts that are recognised when they come again; what comes often comes early. */
    private static final int REMEMBERED = 10_000;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Writer out = new OutputStreamWriter(new DeflaterOutputStream(packed), StandardCharsets.UTF_8);
    private final Map<String, Integer> remembered = new HashMap<>();
    private final StringBuilder xml = new StringBuilder();
    private int size;

    /** The text's number, from 0. */
    int numberOf(String text) throws IOException {
        Integer known = remembered.get(text);
        if (known != null) {
            return known;
        }
        xml.setLength(0);
        xml.append("<si><t xml:space=\"preserve\">");
        XmlText.append(xml, text);
        out.append(xml.append("</t></si>"));
        if (remembered.size() < REMEMBERED) {
            remembered.put(text, size);
        }
        return size++;
    }

    /** The part {@link #PART}; no text can be added any more. */
    void writeTo(OutputStream part) throws IOException {
        out.close();
        part.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                        + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .getBytes(StandardCharsets.UTF_8));
        new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray())).transferTo(part);
        part.write("</sst>".getBytes(StandardCharsets.UTF_8));
    }
}
