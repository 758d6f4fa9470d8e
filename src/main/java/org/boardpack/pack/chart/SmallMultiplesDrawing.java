package org.boardpack.pack.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import org.boardpack.pack.SmallMultiples;
import org.boardpack.pack.SmallMultiples.Panel;
import org.boardpack.pack.template.Theme;

/** Draws lines side by side on one scale, each below its name and its latest value; the whole darker than its parts. Lengths in points. */
public final class SmallMultiplesDrawing {

    private static final double LEAST_WIDTH = 165;
    private static final double GUTTER = 16;
    private static final double PANEL_HEIGHT = 32;
    private static final double TEXT_LINE = 13;
    private static final double BELOW = 3;
    private static final double DOT = 4;

    private final SmallMultiples spec;
    private final HouseStyle style;
    private final double width;
    private final double least;
    private final double most;

    SmallMultiplesDrawing(SmallMultiples spec, Theme theme, double width) {
        this.spec = spec;
        this.style = new HouseStyle(theme);
        this.width = width;
        double[] all = spec.panels().stream()
                .flatMap(panel -> panel.values().stream())
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        this.least = all.length == 0 ? 0 : all[0];
        this.most = all.length == 0 || all[all.length - 1] == least ? least + 1 : all[all.length - 1];
    }

    /** How high the panels are together. */
    public static double height(SmallMultiples spec, double width) {
        int across = across(width);
        int rows = (spec.panels().size() + across - 1) / across;
        return TEXT_LINE + rows * PANEL_HEIGHT;
    }

    private static int across(double width) {
        return Math.max(1, (int) ((width + GUTTER) / (LEAST_WIDTH + GUTTER)));
    }

    void draw(Graphics2D graphics) {
        graphics.setFont(style.regular());
        graphics.setColor(style.muted());
        graphics.drawString(spec.valueAxis(), 0f, HouseStyle.TEXT_SIZE);
        int across = across(width);
        double wide = (width - (across - 1) * GUTTER) / across;
        for (int i = 0; i < spec.panels().size(); i++) {
            int row = i / across;
            draw(
                    spec.panels().get(i),
                    graphics,
                    i % across * (wide + GUTTER),
                    TEXT_LINE + row * PANEL_HEIGHT,
                    wide);
        }
    }

    private void draw(Panel panel, Graphics2D graphics, double left, double top, double wide) {
        Font bold = style.bold();
        double forValue = width(panel.latest(), bold) + 6;
        float line = (float) (top + HouseStyle.TEXT_SIZE + 1);
        Font font = panel.emphasised() ? bold : style.regular();
        graphics.setColor(style.text());
        graphics.setFont(font);
        graphics.drawString(fitting(panel.name(), font, wide - forValue), (float) left, line);
        graphics.setFont(bold);
        graphics.drawString(panel.latest(), (float) (left + wide - forValue + 6), line);
        double bottom = top + PANEL_HEIGHT - BELOW;
        graphics.setColor(style.rule());
        graphics.setStroke(new BasicStroke(0.6f));
        graphics.draw(new Line2D.Double(left, bottom, left + wide, bottom));
        graphics.setColor(panel.emphasised() ? style.text() : style.series(0));
        graphics.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        drawLine(panel.values(), graphics, left, top + TEXT_LINE + 2, wide - DOT, bottom - top - TEXT_LINE - 4);
    }

    /** Broken where a month is not shown; the latest month marked. */
    private void drawLine(
            List<Optional<Double>> values, Graphics2D graphics, double left, double top, double wide, double high) {
        double step = wide / Math.max(1, values.size() - 1);
        Path2D line = new Path2D.Double();
        boolean isDown = false;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isEmpty()) {
                isDown = false;
                continue;
            }
            double x = left + i * step;
            double y = top + high * (most - values.get(i).orElseThrow()) / (most - least);
            if (isDown) {
                line.lineTo(x, y);
            } else {
                line.moveTo(x, y);
            }
            isDown = true;
            if (i == values.size() - 1) {
                graphics.fill(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
            }
        }
        graphics.draw(line);
    }

    private static String fitting(String name, Font font, double room) {
        String fitting = name;
        for (int letters = name.length(); width(fitting, font) > room && letters > 1; letters--) {
            fitting = name.substring(0, letters).strip() + "…";
        }
        return fitting;
    }

    private static double width(String text, Font font) {
        return font.getStringBounds(text, new FontRenderContext(null, true, true))
                .getWidth();
    }
}
