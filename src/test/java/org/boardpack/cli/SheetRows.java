package org.boardpack.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Every cell of a workbook as it stands in its parts, read one after the other: a published workbook is too large to open with POI 26 times.
 *
 * @param sheets rows by the sheet's number, from 1; a cell is its text, or its number as written
 */
record SheetRows(Map<Integer, List<List<String>>> sheets) {

    static SheetRows read(Path workbook) {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            List<String> texts = texts(zip);
            Map<Integer, List<List<String>>> sheets = new LinkedHashMap<>();
            for (int number = 1; zip.getEntry(part(number)) != null; number++) {
                sheets.put(number, rows(zip, part(number), texts));
            }
            return new SheetRows(sheets);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (XMLStreamException broken) {
            throw new AssertionError(workbook.toString(), broken);
        }
    }

    private static String part(int sheet) {
        return "xl/worksheets/sheet" + sheet + ".xml";
    }

    /** The rows of the last sheet. */
    List<List<String>> last() {
        return Objects.requireNonNull(sheets.get(sheets.size()));
    }

    private static List<String> texts(ZipFile zip) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"))) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("t")) {
                    texts.add(xml.getElementText());
                }
            }
        }
        return texts;
    }

    private static List<List<String>> rows(ZipFile zip, String part, List<String> texts)
            throws IOException, XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            boolean isText = false;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "row" -> rows.add(new ArrayList<>());
                        case "c" -> isText = "s".equals(xml.getAttributeValue(null, "t"));
                        case "v" -> {
                            String value = xml.getElementText();
                            rows.get(rows.size() - 1).add(isText ? texts.get(Integer.parseInt(value)) : value);
                        }
                        default -> {
                            // What stands around the rows.
                        }
                    }
                }
            }
        }
        return rows;
    }
}
