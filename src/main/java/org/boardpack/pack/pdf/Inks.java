package org.boardpack.pack.pdf;

import java.awt.Color;
import org.boardpack.pack.template.Colour;
import org.boardpack.pack.template.Theme;

/** The few ways text looks in a pack, none below ten points. */
record Inks(
        Ink coverOrganisation,
        Ink coverTitle,
        Ink coverPeriod,
        Ink onBand,
        Ink pageTitle,
        Ink pageHeading,
        Ink heading,
        Ink body,
        Ink strong,
        Ink note,
        Ink cell,
        Ink cellStrong,
        Ink tileValue,
        Ink footer) {

    static Inks of(PackFonts fonts, Theme theme) {
        Color text = colour(theme.text());
        Color muted = colour(theme.muted());
        Color heading = colour(theme.heading());
        Color accent = colour(theme.accent());
        MeasuredFont regular = new MeasuredFont(fonts.regular());
        MeasuredFont bold = new MeasuredFont(fonts.bold());
        return new Inks(
                new Ink(bold, 18, 23, heading),
                new Ink(bold, 28, 33, heading),
                new Ink(regular, 15, 20, text),
                new Ink(bold, 12, 15, colour(theme.paper())),
                new Ink(bold, 11, 14, accent),
                new Ink(bold, 17, 21, heading),
                new Ink(bold, 12, 16, heading),
                new Ink(regular, 11, 14, text),
                new Ink(bold, 11, 14, text),
                new Ink(regular, 10, 13, muted),
                new Ink(regular, 10, 12.5f, text),
                new Ink(bold, 10, 12.5f, text),
                new Ink(bold, 24, 29, heading),
                new Ink(regular, 10, 12, muted));
    }

    static Color colour(Colour colour) {
        return new Color(colour.rgb());
    }
}
