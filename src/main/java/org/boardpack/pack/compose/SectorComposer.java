package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.boardpack.metrics.Metric;
import org.boardpack.metrics.improvement.GridMetric;
import org.boardpack.metrics.improvement.Sector;
import org.boardpack.metrics.improvement.SectorCell;
import org.boardpack.metrics.improvement.SectorGrid;
import org.boardpack.pack.Block;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.pack.improvement.FreeText;

/** Makes the grid of every part of a system's workforce by the leading metrics; each cell a value or a status, never blank. */
final class SectorComposer {

    private final Wording wording;
    private final boolean isWelsh;

    SectorComposer(Wording wording) {
        this.wording = wording;
        this.isWelsh = wording.language() == Language.WELSH;
    }

    /** The grid and how much of it has data; a line where the scope is no system. */
    List<Block> compose(PackData data) {
        if (data.work().sectorGrid().isEmpty()) {
            return List.of(Paragraph.notice(wording.say(
                    "sector-grid.only-systems-" + data.scope().type().id())));
        }
        SectorGrid grid = data.work().sectorGrid().get();
        Map<Sector, List<SectorCell>> rows = new LinkedHashMap<>();
        grid.cells()
                .forEach(cell -> rows.computeIfAbsent(cell.sector(), unseen -> new ArrayList<>())
                        .add(cell));
        List<Table.Row> lines = new ArrayList<>();
        rows.forEach((sector, cells) -> lines.add(new Table.Row(
                name(sector, cells), cells.stream().map(this::cell).toList(), false)));
        List<Table.Column> columns = rows.values().iterator().next().stream()
                .map(SectorCell::metric)
                .map(metric -> new Table.Column(name(metric), Table.Align.TEXT))
                .toList();
        List<String> notes = new ArrayList<>();
        notes.add(wording.say(
                "sector-grid.count",
                "full",
                Long.toString(grid.count(SectorCell.Data.FULL)),
                "partial",
                Long.toString(grid.count(SectorCell.Data.PARTIAL)),
                "none",
                Long.toString(grid.count(SectorCell.Data.NONE)),
                "all",
                Integer.toString(grid.cells().size())));
        notes.addAll(caveats(grid));
        notes.addAll(wording.markerNotes(
                lines.stream().flatMap(line -> line.cells().stream()).toList()));
        return List.of(new Table(
                wording.say("sector-grid.caption"), wording.say("sector-grid.heading"), columns, lines, notes));
    }

    private String name(Sector sector, List<SectorCell> cells) {
        String name = isWelsh && !sector.welshName().isBlank() ? sector.welshName() : sector.name();
        Set<String> sources = new LinkedHashSet<>();
        cells.stream()
                .map(SectorCell::source)
                .filter(source -> !source.isBlank())
                .forEach(sources::add);
        return sources.isEmpty() ? name : name + " (" + FreeText.of(String.join("; ", sources)) + ")";
    }

    private String name(GridMetric metric) {
        return isWelsh && !metric.welshName().isBlank() ? metric.welshName() : metric.name();
    }

    private String cell(SectorCell cell) {
        BigDecimal value = cell.value();
        String status = isWelsh
                        && cell.said().equals(cell.status().name())
                        && !cell.status().welshName().isBlank()
                ? cell.status().welshName()
                : FreeText.of(cell.said());
        String marked = cell.status().marker().isBlank()
                ? status
                : status + " " + cell.status().marker();
        if (value == null) {
            return marked;
        }
        List<String> parts = new ArrayList<>(List.of(amount(cell, value)));
        if (cell.filledFrom() == SectorCell.FilledFrom.SECTOR_METRICS
                && !cell.period().isBlank()) {
            parts.add(FreeText.of(cell.period()));
        }
        comparison(cell).ifPresent(parts::add);
        if (!cell.status().name().equals("Value")) {
            parts.add(status);
        }
        if (!cell.marker().isBlank()) {
            parts.add(cell.marker());
        }
        return String.join("; ", parts);
    }

    private java.util.Optional<String> comparison(SectorCell cell) {
        BigDecimal other = cell.comparatorValue();
        if (other == null) {
            return java.util.Optional.empty();
        }
        String name = wording.sayOr(
                "sector-grid.comparator."
                        + cell.comparator().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"),
                FreeText.of(cell.comparator()));
        return java.util.Optional.of(wording.say("sector-grid.comparison", "name", name, "value", amount(cell, other)));
    }

    private String amount(SectorCell cell, BigDecimal value) {
        Metric ours = cell.metric().ours();
        if (cell.filledFrom() == SectorCell.FilledFrom.OUR_FIGURES && ours != null) {
            return wording.value(ours, value);
        }
        String number = NumberStyle.plain(Math.max(0, value.stripTrailingZeros().scale()))
                .format(value);
        String unit = FreeText.of(cell.unit());
        return switch (unit.strip()) {
            case "%", "percent" -> number + "%";
            case "" -> number;
            case "fte", "FTE" -> wording.say("unit.fte", "amount", number);
            default -> number + " " + wording.sayOr("unit-of." + unit.strip().toLowerCase(Locale.ROOT), unit);
        };
    }

    private List<String> caveats(SectorGrid grid) {
        Set<String> caveats = new LinkedHashSet<>();
        for (SectorCell cell : grid.cells()) {
            String caveat = isWelsh && !cell.welshCaveat().isBlank() ? cell.welshCaveat() : cell.caveat();
            if (!caveat.isBlank()) {
                caveats.add(wording.say(
                        "sector-grid.caveat",
                        "sector",
                        isWelsh ? cell.sector().welshName() : cell.sector().name(),
                        "text",
                        FreeText.of(caveat)));
            }
        }
        return List.copyOf(caveats);
    }
}
