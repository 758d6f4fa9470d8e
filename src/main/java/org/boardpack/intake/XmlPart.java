package org.boardpack.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * One XML part of a workbook, element by element, without regard to name spaces. Whatever is wrong with it makes the workbook a damaged
 * one.
 */
final class XmlPart implements Closeable {

    /** One letter more than Excel allows in a cell, so that longer text is noticed, not kept. */
    private static final int LONGEST_TEXT = 32_768;

    private static final Pattern GUARDED =
            Pattern.compile("UTF-?(8|16(LE|BE)?)|US-ASCII|ISO-8859-1", Pattern.CASE_INSENSITIVE);

    private final InputStream bytes;
    private final XMLStreamReader xml;
    private int event;

    XmlPart(InputStream bytes) throws IOException {
        this.bytes = bytes;
        try {
            this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(bytes);
        } catch (XMLStreamException | RuntimeException notXml) {
            bytes.close();
            throw new UnreadableFileException(Rule.WORKBOOK_DAMAGED);
        }
        // Other encodings would have passed the markup guard unseen.
        String encoding = xml.getEncoding();
        if (encoding != null && !GUARDED.matcher(encoding).matches()) {
            bytes.close();
            throw new UnreadableFileException(Rule.WORKBOOK_DAMAGED);
        }
    }

    /** Goes to the next beginning or end of an element, or piece of text; false at the end of the part. */
    boolean next() throws UnreadableFileException {
        try {
            event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException broken) {
            // The parser answers some broken markup with exceptions other than its own.
            throw new UnreadableFileException(Rule.WORKBOOK_DAMAGED);
        }
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    boolean begins(String element) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    /** The value of the attribute of the element that begins here, blank when it has none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean flag(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    /** The text of the element that begins here; goes to its end. */
    String text(String element) throws UnreadableFileException {
        StringBuilder text = new StringBuilder();
        while (next() && !ends(element)) {
            append(text);
        }
        return text.toString();
    }

    /** The text of all runs of the element that begins here, readings of Asian script left out; goes to its end. */
    String richText(String element) throws UnreadableFileException {
        StringBuilder text = new StringBuilder();
        boolean run = false;
        boolean reading = false;
        while (next() && !ends(element)) {
            if (begins("t")) {
                run = !reading;
            } else if (ends("t")) {
                run = false;
            } else if (begins("rPh") || ends("rPh")) {
                reading = begins("rPh");
            } else if (run) {
                append(text);
            }
        }
        return EscapedText.plain(text.toString());
    }

    private void append(StringBuilder text) {
        boolean letters = event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
        if (letters && text.length() < LONGEST_TEXT) {
            String piece = xml.getText();
            text.append(piece, 0, Math.min(piece.length(), LONGEST_TEXT - text.length()));
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
