package org.boardpack.pack;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.boardpack.statistics.funnel.Funnel;
import org.boardpack.statistics.funnel.Position;

/** Says what a funnel chart shows, for people who do not see it: how many there are, where all together lie, and who lies outside. */
public final class FunnelAlternative {

    private final Properties texts = new Properties();

    public FunnelAlternative(Language language) {
        String resource = "/messages/funnel." + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(FunnelAlternative.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program's own texts cannot be read", unreadable);
        }
    }

    /** The text: the same facts as in the chart, in sentences. */
    public String of(FunnelChart chart) {
        Funnel funnel = chart.funnel();
        List<String> sentences = new ArrayList<>();
        sentences.add(text("what")
                .replace("{units}", String.valueOf(funnel.units().size()))
                .replace("{values}", chart.valueAxis())
                .replace("{sizes}", chart.sizeAxis())
                .replace("{centre}", percent(funnel.target())));
        if (!chart.marked().isEmpty()) {
            sentences.add(text("marked")
                    .replace(
                            "{names}",
                            String.join(
                                    ", ",
                                    chart.marked().stream()
                                            .map(unit -> named(chart, unit))
                                            .toList())));
        }
        boolean isAnyOutside = false;
        for (Position position : Position.values()) {
            List<String> there = position.isOutside() ? named(chart, position) : List.of();
            if (!there.isEmpty()) {
                isAnyOutside = true;
                sentences.add(text(position.id()).replace("{names}", String.join(", ", there)));
            }
        }
        if (!isAnyOutside) {
            sentences.add(text("within"));
        }
        if (funnel.dispersion().isUsed()) {
            sentences.add(text("overdispersed"));
        }
        return String.join(" ", sentences);
    }

    private static List<String> named(FunnelChart chart, Position position) {
        List<String> named = new ArrayList<>();
        for (int unit = 0; unit < chart.names().size(); unit++) {
            Funnel.Placed placed = chart.funnel().units().get(unit);
            if (placed.position() == position) {
                named.add(named(chart, unit));
            }
        }
        return named;
    }

    private static String named(FunnelChart chart, int unit) {
        double share = chart.funnel().units().get(unit).observed().share();
        return chart.names().get(unit) + " (" + percent(share) + ")";
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
