package org.boardpack.pack.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Which part of the file holds which sheet, so that a reason can name the tab that people see. */
final class SheetPartNames {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private SheetPartNames() {}

    /** By part name, such as {@code xl/worksheets/sheet1.xml}: {@code the sheet "Cover"}. */
    static Map<String, String> read(ZipFile zip) throws IOException, XMLStreamException {
        Map<String, String> targets = attributes(zip, "xl/_rels/workbook.xml.rels", "Relationship", "", "Id", "Target");
        Map<String, String> names = attributes(zip, "xl/workbook.xml", "sheet", RELATIONSHIPS, "id", "name");
        Map<String, String> byPart = new HashMap<>();
        names.forEach((id, name) -> {
            String target = targets.getOrDefault(id, id);
            byPart.put(target.startsWith("/") ? target.substring(1) : "xl/" + target, "the sheet \"" + name + "\"");
        });
        return byPart;
    }

    private static Map<String, String> attributes(
            ZipFile zip, String part, String element, String keyNamespace, String key, String value)
            throws IOException, XMLStreamException {
        Map<String, String> found = new HashMap<>();
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("the file has no " + part);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            XMLStreamReader xml = PartInspector.open(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    String id = xml.getAttributeValue(keyNamespace.isEmpty() ? null : keyNamespace, key);
                    String said = xml.getAttributeValue(null, value);
                    if (id != null && said != null) {
                        found.put(id, said);
                    }
                }
            }
        }
        return found;
    }
}
