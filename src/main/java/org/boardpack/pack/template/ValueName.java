package org.boardpack.pack.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.Window;

/** A figure that any text may show: {@code turnover-hc.rolling-12} or, for a part of it, {@code turnover-hc.rolling-12.year-ago}. */
public record ValueName(TableColumn column) {

    /** What any text may show beside figures. */
    public static final List<String> PLAIN = List.of(
            "organisation",
            "period",
            "year-ago",
            "year-start",
            "data-to",
            "edition",
            "status",
            "status-note",
            "threshold",
            "version");

    private static final String TITLE = ".title";

    /** Whether a text of that key is a title, which any other text may show: pages run on, so that a page has no number to be named by. */
    public static boolean isTitle(String key) {
        return key.endsWith(TITLE);
    }

    /** How a figure may be displayed other than by its own format: so many decimals. */
    public static final List<String> FORMATS = List.of("0", "0.0", "0.00");

    private static final Map<String, ValueName> BY_ID =
            all().stream().collect(Collectors.toUnmodifiableMap(ValueName::id, value -> value));

    /** The figure of that name. */
    public static Optional<ValueName> parse(String name) {
        return Optional.ofNullable(BY_ID.get(name));
    }

    /** As a text writes it. */
    public String id() {
        String measure =
                column.measure().metric().id() + "." + column.measure().window().id();
        return column.part() == TableColumn.Part.VALUE
                ? measure
                : measure + "." + column.part().id();
    }

    private static List<ValueName> all() {
        List<ValueName> all = new ArrayList<>();
        for (Metric metric : Metric.ofTheWhole()) {
            for (Window window : metric.windows()) {
                for (TableColumn.Part part : TableColumn.Part.values()) {
                    all.add(new ValueName(new TableColumn(new Measure(metric, window), part)));
                }
            }
        }
        return all;
    }

    /** Every name that any text may use. */
    static List<String> names() {
        List<String> names = new ArrayList<>(PLAIN);
        names.addAll(new TreeSet<>(BY_ID.keySet()));
        return names;
    }

    static boolean isFormat(String format) {
        return format.isEmpty() || FORMATS.contains(format);
    }
}
