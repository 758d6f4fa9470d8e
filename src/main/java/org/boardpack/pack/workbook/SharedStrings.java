package org.boardpack.pack.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.boardpack.spreadsheet.XmlText;

/** Every text of a workbook once, numbered in the order in which the cells first say it. */
final class SharedStrings {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The text's number, from 0. */
    int numberOf(String text) {
        Integer known = numbers.putIfAbsent(text, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** The part {@code xl/sharedStrings.xml}. */
    void writeTo(OutputStream out) throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\"");
        xml.append(numbers.size()).append("\">");
        for (String text : numbers.keySet()) {
            xml.append(text.strip().equals(text) ? "<si><t>" : "<si><t xml:space=\"preserve\">");
            XmlText.append(xml, text);
            xml.append("</t></si>");
        }
        out.write(xml.append("</sst>").toString().getBytes(StandardCharsets.UTF_8));
    }
}
