package org.boardpack.pack.chart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.ChartSpec;
import org.boardpack.pack.template.BoardPackTemplate;

/** What an SVG is made of, an element a line: its name, its own colour and dashes, its text; not where each stroke ends. */
public final class SvgOutline {

    private static final List<String> TOLD =
            List.of("fill", "stroke", "stroke-dasharray", "font-weight", "font-family", "role");

    private SvgOutline() {}

    /** The outline of a chart on a sheet of its own. */
    public static String of(ChartSpec chart) throws Exception {
        return of(svg(new ChartFigure(chart, "What is to be seen.", "What is to be minded.")));
    }

    static byte[] svg(ChartFigure figure) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgSheet.write(new ChartSheet(figure, BoardPackTemplate.shipped().theme()), out);
        return out.toByteArray();
    }

    /** The outline of a file. */
    public static String of(byte[] svg) throws Exception {
        StringBuilder outline = new StringBuilder();
        describe(
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg))
                        .getDocumentElement(),
                0,
                outline);
        return outline.toString();
    }

    private static void describe(org.w3c.dom.Element element, int depth, StringBuilder to) {
        if (element.getTagName().equals("clipPath") || element.getTagName().equals("defs")) {
            return;
        }
        to.append(" ".repeat(depth)).append(element.getTagName());
        for (String name : TOLD) {
            if (element.hasAttribute(name)) {
                to.append(' ').append(name).append('=').append(element.getAttribute(name));
            }
        }
        boolean hasInner = element.getElementsByTagName("*").getLength() > 0;
        to.append(hasInner ? "" : " " + element.getTextContent()).append('\n');
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof org.w3c.dom.Element inner) {
                describe(inner, depth + 1, to);
            }
        }
    }
}
