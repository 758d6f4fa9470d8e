package org.boardpack.pack.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.pack.ChartFigure;
import org.boardpack.pack.Table;
import org.boardpack.pack.template.Theme;

/** A chart on a sheet of its own, with its title, its icons and its caption, for a file that holds nothing else. Lengths in points. */
public final class ChartSheet {

    public static final int WIDTH = 820;
    public static final int HEIGHT = 480;

    private static final int MARGIN = 18;
    private static final int ICON = 46;
    private static final int GAP = 8;
    private static final float TITLE_SIZE = 15;

    private final ChartFigure figure;
    private final Theme theme;

    public ChartSheet(ChartFigure figure, Theme theme) {
        this.figure = figure;
        this.theme = theme;
    }

    /** What is on it, for people who do not see it. */
    public String alternative() {
        return figure.alternative();
    }

    public String title() {
        return figure.chart().title();
    }

    /** Draws the sheet; its upper left corner is the origin. */
    public void paint(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(new Color(theme.paper().rgb()));
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        int right = icons(graphics);
        Font heading = LiberationSans.bold(TITLE_SIZE);
        List<String> title = lines(title(), heading, right - GAP - MARGIN);
        write(graphics, title, heading, new Color(theme.heading().rgb()), MARGIN);
        Font note = LiberationSans.regular(HouseStyle.TEXT_SIZE);
        List<String> caption = lines(figure.caption(), note, WIDTH - 2 * MARGIN);
        double top = MARGIN + Math.max(ICON, title.size() * leading(heading)) + GAP;
        double bottom = HEIGHT - MARGIN - caption.size() * leading(note) - GAP;
        write(graphics, caption, note, new Color(theme.muted().rgb()), bottom + GAP);
        Graphics2D chart = (Graphics2D) graphics.create();
        chart.translate(MARGIN, top);
        new ChartPainter(theme).paint(figure.chart(), chart, WIDTH - 2 * MARGIN, bottom - top);
        chart.dispose();
    }

    /** From where on to the right they stand. */
    private int icons(Graphics2D graphics) {
        List<Table.Icon> icons = ChartIcons.of(figure.chart());
        int left = (int) (WIDTH - MARGIN - ChartIcons.width(icons, ICON, GAP));
        Graphics2D corner = (Graphics2D) graphics.create();
        corner.translate(left, MARGIN);
        ChartIcons.paint(icons, corner, ICON, GAP);
        corner.dispose();
        return left;
    }

    private static double leading(Font font) {
        return Math.ceil(font.getSize2D() * 1.3);
    }

    private static void write(Graphics2D graphics, List<String> lines, Font font, Color colour, double top) {
        graphics.setFont(font);
        graphics.setColor(colour);
        for (int i = 0; i < lines.size(); i++) {
            graphics.drawString(lines.get(i), MARGIN, (float) (top + font.getSize2D() + i * leading(font)));
        }
    }

    /** The text on as many lines as it takes. */
    private static List<String> lines(String text, Font font, double width) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringBounds(longer, context).getWidth() > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
