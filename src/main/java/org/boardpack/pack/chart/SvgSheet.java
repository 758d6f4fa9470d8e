package org.boardpack.pack.chart;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A sheet as an SVG file: text stays text, with a title and a description for those who do not see it. The same sheet, the same bytes. */
public final class SvgSheet {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FAMILY = "'Liberation Sans', Arial, Helvetica, sans-serif";
    private static final int PLACES = 2;

    private SvgSheet() {}

    /** Writes the file; the stream stays open. */
    public static void write(ChartSheet sheet, OutputStream out) throws IOException {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(PLACES);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(ChartSheet.WIDTH, ChartSheet.HEIGHT));
        sheet.paint(graphics);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + ChartSheet.WIDTH + " " + ChartSheet.HEIGHT);
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", "title desc");
        Node first = root.getFirstChild();
        root.insertBefore(text(document, "title", sheet.title()), first);
        root.insertBefore(text(document, "desc", sheet.alternative()), first);
        nameFamily(root);
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException unwritten) {
            throw new IOException(unwritten);
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The JDK has no XML", impossible);
        }
    }

    private static Element text(Document document, String name, String text) {
        Element element = document.createElementNS(SVG, name);
        element.setAttribute("id", name);
        element.setTextContent(text);
        return element;
    }

    /** Machines without the font use one of the same widths. */
    private static void nameFamily(Element element) {
        if (element.hasAttribute("font-family")) {
            element.setAttribute("font-family", FAMILY);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                nameFamily(inner);
            }
        }
    }
}
