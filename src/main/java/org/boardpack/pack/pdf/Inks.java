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
        return new Inks(
                new Ink(fonts.bold(), 20, 25, heading),
                new Ink(fonts.bold(), 34, 41, heading),
                new Ink(fonts.regular(), 20, 26, text),
                new Ink(fonts.bold(), 12, 15, colour(theme.paper())),
                new Ink(fonts.bold(), 11, 14, accent),
                new Ink(fonts.bold(), 19, 24, heading),
                new Ink(fonts.bold(), 12, 16, heading),
                new Ink(fonts.regular(), 11, 15, text),
                new Ink(fonts.bold(), 11, 15, text),
                new Ink(fonts.regular(), 10, 13, muted),
                new Ink(fonts.regular(), 10, 12.5f, text),
                new Ink(fonts.bold(), 10, 12.5f, text),
                new Ink(fonts.bold(), 30, 35, heading),
                new Ink(fonts.regular(), 10, 12, muted));
    }

    static Color colour(Colour colour) {
        return new Color(colour.rgb());
    }
}
