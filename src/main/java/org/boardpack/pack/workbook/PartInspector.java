package org.boardpack.pack.workbook;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one XML part of a workbook, element by element, and collects the reasons why it must not be published. */
final class PartInspector {

    private final String part;
    private final String place;
    private final List<String> reasons;

    /** @param place how the part is called to people */
    PartInspector(String part, String place, List<String> reasons) {
        this.part = part;
        this.place = place;
        this.reasons = reasons;
    }

    /** A reader that resolves nothing from outside and refuses a document type. */
    static XMLStreamReader open(InputStream content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(content);
    }

    void inspect(InputStream content) throws XMLStreamException {
        XMLStreamReader xml = open(content);
        boolean properties = part.startsWith("docProps/");
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                reasons.add(place + " has a document type, which no workbook needs");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (properties) {
                    inspectProperty(xml);
                } else {
                    inspectElement(xml);
                }
            }
        }
    }

    private void inspectElement(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" ->
                refuseIf(isHidden(xml) || isZero(xml, "ht"), place + " has a hidden row (row " + value(xml, "r") + ")");
            case "col" ->
                refuseIf(
                        isHidden(xml) || isZero(xml, "width"),
                        place + " has a hidden column (column " + value(xml, "min") + ")");
            case "sheetFormatPr" ->
                refuseIf(
                        isTrue(xml, "zeroHeight") || isZero(xml, "defaultRowHeight"), place + " hides rows by default");
            case "sheet" ->
                refuseIf(
                        value(xml, "state").toLowerCase(Locale.ROOT).contains("hidden"),
                        "the sheet \"" + value(xml, "name") + "\" is hidden");
            case "customWorkbookView" -> reasons.add("it has a view that somebody saved");
            case "workbookView" ->
                refuseIf(value(xml, "visibility").toLowerCase(Locale.ROOT).contains("hidden"), "its window is hidden");
            case "definedName" -> {
                String name = value(xml, "name");
                refuseIf(isHidden(xml), "the defined name \"" + name + "\" is hidden");
                refuseIf(!name.startsWith("_xlnm.Print_"), "the defined name \"" + name + "\", which no sheet shows");
            }
            case "f" -> refuseIf(part.startsWith("xl/worksheets/"), place + " has a formula");
            case "dataValidation", "dataValidations" -> reasons.add(place + " has a list of values behind its cells");
            case "dataConsolidate" -> reasons.add(place + " has a consolidation of other workbooks");
            case "externalData" -> reasons.add("a chart with a workbook of its own behind it");
            case "externalReferences" -> reasons.add("a link to another workbook");
            case "workbookProtection", "sheetProtection", "protectedRange" ->
                reasons.add("it is protected with a password");
            case "numFmt" ->
                refuseIf(value(xml, "formatCode").matches("\\s*;[;\\s]*"), "a number format that shows nothing");
            case "absPath" -> reasons.add("the folder in which somebody saved it is written in it");
            case "fileSharing" -> reasons.add("it names the person who reserved it");
            case "customSheetView", "legacyDrawing" ->
                reasons.add(place + " has views, comments or controls of its own");
            case "Override", "Default" -> refuseKind(value(xml, "ContentType"));
            case "Relationship" -> {
                refuseKind(value(xml, "Type"));
                refuseIf(
                        value(xml, "TargetMode").equals("External"), "it has a link to something outside the workbook");
            }
            default -> {
                // Every other element is something that readers see.
            }
        }
    }

    private void inspectProperty(XMLStreamReader xml) throws XMLStreamException {
        String property = xml.getLocalName();
        switch (property) {
            case "creator" ->
                refuseIf(!xml.getElementText().equals(ReleaseGate.MAKER), "its author is not " + ReleaseGate.MAKER);
            case "lastModifiedBy", "Manager", "Company", "HyperlinkBase" ->
                refuseIf(!xml.getElementText().isBlank(), "it has the personal document property " + property);
            default -> {
                // Titles, dates and the program's name tell nothing about a person.
            }
        }
    }

    private void refuseKind(String name) {
        PartKinds.findRefused(name).ifPresent(reasons::add);
    }

    private void refuseIf(boolean refused, String reason) {
        if (refused) {
            reasons.add(reason);
        }
    }

    private static boolean isHidden(XMLStreamReader xml) {
        return isTrue(xml, "hidden");
    }

    private static boolean isTrue(XMLStreamReader xml, String attribute) {
        String value = value(xml, attribute);
        return value.equals("1") || value.equals("true");
    }

    private static boolean isZero(XMLStreamReader xml, String attribute) {
        String value = value(xml, attribute);
        return !value.isEmpty() && Double.parseDouble(value) == 0;
    }

    private static String value(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value.strip();
    }
}
