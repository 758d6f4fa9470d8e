package org.boardpack.pack.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the colours and holds them against what is behind them. */
final class ThemeReader {

    /** WCAG 2.2, 1.4.3: text. */
    private static final double TEXT = 4.5;
    /** WCAG 2.2, 1.4.11: what must be seen to understand a chart. */
    private static final double GRAPHICS = 3;

    private static final Colour NONE = new Colour(0);
    private static final String[] NAMES = {
        "paper", "text", "muted", "heading", "accent", "rule", "band", "panel", "series", "reference"
    };

    private final Mapping colours;

    private ThemeReader(Mapping colours) {
        this.colours = colours;
    }

    /** @param folder where the file is; null for the one that ships with the program */
    static Theme read(TemplateFile file, @Nullable Path folder, Problems problems) {
        Mapping root =
                new Mapping(file.name(), file.parse(problems), problems, "a theme").allow("a theme", "colours", "logo");
        Node node = root.find("colours").orElse(null);
        if (node == null) {
            root.problem("colours", "a theme needs \"colours\"");
        }
        Mapping colours = new Mapping(file.name(), node, problems, "colours").allow("a theme", NAMES);
        Logo logo = root.find("logo")
                .map(found -> LogoReader.read(root.inside("logo", found), folder))
                .orElse(null);
        return new ThemeReader(colours).theme(logo);
    }

    private Theme theme(@Nullable Logo logo) {
        Theme theme = new Theme(
                colour("paper"),
                colour("text"),
                colour("muted"),
                colour("heading"),
                colour("accent"),
                colour("rule"),
                colour("band"),
                colour("panel"),
                series(),
                colour("reference"),
                logo);
        for (String back : List.of("paper", "band", "panel")) {
            require("text", theme.text(), back, TEXT);
            require("muted", theme.muted(), back, TEXT);
            require("heading", theme.heading(), back, TEXT);
            require("accent", theme.accent(), back, TEXT);
        }
        require("reference", theme.reference(), "paper", GRAPHICS);
        theme.series().forEach(line -> require("series", line, "paper", GRAPHICS));
        return theme;
    }

    private List<Colour> series() {
        List<Colour> series = new ArrayList<>();
        for (Node node : colours.list("series", "a theme")) {
            series.add(parse("series", colours.scalar(node)));
        }
        return series.isEmpty() ? List.of(NONE) : series;
    }

    private Colour colour(String name) {
        Optional<Node> node = colours.find(name);
        return node.isEmpty() ? parse(name, "") : parse(name, colours.scalar(node.get()));
    }

    private Colour parse(String name, String text) {
        Optional<Colour> colour = Colour.parse(text);
        if (colour.isEmpty()) {
            colours.problem(name, "\"" + name + "\" must be a colour such as \"#005EB8\", in quotation marks");
        }
        return colour.orElse(NONE);
    }

    private void require(String front, Colour colour, String back, double least) {
        Colour behind =
                colours.find(back).map(colours::scalar).flatMap(Colour::parse).orElse(NONE);
        double contrast = colour.contrastWith(behind);
        if (!colour.equals(NONE) && !behind.equals(NONE) && contrast < least) {
            colours.problem(
                    front,
                    String.format(
                            Locale.ROOT,
                            "\"%s\" on \"%s\" has a contrast of %.1f to 1, which some readers cannot see; %.1f is the"
                                    + " least: make one darker or the other lighter",
                            front,
                            back,
                            Math.floor(contrast * 10) / 10,
                            least));
        }
    }
}
