package org.boardpack.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.util.CellReference;

/** A workbook put together part by part, so that every part can be as odd or evil as a test needs it. */
final class RawWorkbook {

    static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    /** Numbers of the cell styles: a day, a day with time, eight digits, a month. */
    static final int DAY = 1;

    static final int DAY_AND_TIME = 2;
    static final int EIGHT_DIGITS = 3;
    static final int MONTH = 4;

    private static final String SPREADSHEET = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "xmlns=\"http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private String properties = "";
    private String mainType = MAIN;
    private int count;

    RawWorkbook() {
        part(
                "xl/styles.xml",
                "<styleSheet " + SPREADSHEET + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"00000000\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/>"
                        + "<xf numFmtId=\"17\"/></cellXfs></styleSheet>");
        link("styles", "styles.xml");
    }

    /** The rows of a CSV file as inline text, in one sheet. */
    static RawWorkbook ofCsv(String csv) {
        return new RawWorkbook().sheet("Sheet1", rows(csv, 1));
    }

    static String rows(String csv, int firstRow) {
        StringBuilder rows = new StringBuilder();
        int row = firstRow;
        try (CSVParser parser = CSVParser.parse(
                csv, CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get())) {
            for (CSVRecord each : parser) {
                rows.append(row(row++, each.toList()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows.toString();
    }

    static String row(int row, List<String> texts) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            cells.append(
                    texts.get(i).isEmpty() ? "" : text(CellReference.convertNumToColString(i) + row, texts.get(i)));
        }
        return "<row r=\"" + row + "\">" + cells + "</row>";
    }

    static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    static String number(String cell, String value, int style) {
        return "<c r=\"" + cell + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    static String typed(String cell, String type, String value) {
        return "<c r=\"" + cell + "\" t=\"" + type + "\"><f>A1</f><v>" + value + "</v></c>";
    }

    RawWorkbook sheet(String name, String rows) {
        return sheet(name, "", "<worksheet " + SPREADSHEET + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** @param state such as hidden, blank when the sheet is visible */
    RawWorkbook sheet(String name, String state, String xml) {
        count++;
        String id = link("worksheet", "worksheets/sheet" + count + ".xml");
        sheets.append("<sheet name=\"" + name + "\" sheetId=\"" + count + "\" r:id=\"" + id + "\""
                + (state.isEmpty() ? "" : " state=\"" + state + "\"") + "/>");
        return part("xl/worksheets/sheet" + count + ".xml", xml);
    }

    RawWorkbook sharedTexts(String items) {
        link("sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst " + SPREADSHEET + ">" + items + "</sst>");
    }

    RawWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    RawWorkbook mainType(String type) {
        mainType = type;
        return this;
    }

    RawWorkbook part(String name, String xml) {
        return part(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    private String link(String kind, String target) {
        String id = "rId" + (links.length() + 1);
        links.append(
                "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>");
        return id;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(
                    zip,
                    "[Content_Types].xml",
                    "<Types " + PACKAGE + "content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + mainType + "\"/></Types>");
            write(
                    zip,
                    "_rels/.rels",
                    "<Relationships " + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            write(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships " + PACKAGE + "relationships\">" + links + "</Relationships>");
            write(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + SPREADSHEET + " xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>" + sheets
                            + "</sheets></workbook>");
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A part that the map has already overrides the one that would be written. */
    private void write(ZipOutputStream zip, String name, String xml) throws IOException {
        if (!parts.containsKey(name)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
    }
}
