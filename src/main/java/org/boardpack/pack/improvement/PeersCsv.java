package org.boardpack.pack.improvement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.boardpack.metrics.Figure;
import org.boardpack.metrics.improvement.PeerGroup;
import org.boardpack.metrics.improvement.PeerRow;
import org.boardpack.pack.CsvColumn;
import org.boardpack.pack.FigureColumns;
import org.boardpack.statistics.Estimate;
import org.boardpack.statistics.funnel.Funnel;
import org.boardpack.statistics.funnel.Limits;
import org.boardpack.statistics.funnel.Position;
import org.boardpack.statistics.funnel.Quartiles;
import org.boardpack.workforce.Scope;
import org.jspecify.annotations.Nullable;

/** {@code peers.csv} of a scope: a row a shown rate of each of its organisations, beside those of the organisation's peers. */
public final class PeersCsv {

    private static final List<CsvColumn> COLUMNS = List.of(
            CsvColumn.whole("edition"),
            CsvColumn.month("period"),
            FigureColumns.scopeType(),
            CsvColumn.text("scope_code"),
            CsvColumn.text("organisation_code"),
            CsvColumn.text("staff_group"),
            FigureColumns.metric(),
            FigureColumns.window(),
            CsvColumn.number("value"),
            CsvColumn.number("numerator"),
            CsvColumn.number("denominator"),
            CsvColumn.number("lower_95"),
            CsvColumn.number("upper_95"),
            CsvColumn.oneOf("peer_group_kind", FigureColumns.words(PeerGroup.Kind.values(), PeerGroup.Kind::id)),
            CsvColumn.text("peer_group"),
            CsvColumn.whole("peers"),
            CsvColumn.oneOf("status", FigureColumns.words(PeerRow.Status.values(), PeerRow.Status::id)),
            CsvColumn.number("lower_quartile"),
            CsvColumn.number("median"),
            CsvColumn.number("upper_quartile"),
            CsvColumn.whole("quarter"),
            CsvColumn.number("funnel_centre"),
            CsvColumn.number("funnel_lower_95"),
            CsvColumn.number("funnel_upper_95"),
            CsvColumn.number("funnel_lower_99.8"),
            CsvColumn.number("funnel_upper_99.8"),
            CsvColumn.oneOf("position", FigureColumns.words(Position.values(), Position::id)),
            CsvColumn.number("overdispersion"),
            CsvColumn.yesNo("overdispersion_used"),
            CsvColumn.text("reference"));

    private PeersCsv() {}

    static List<CsvColumn> columns() {
        return COLUMNS;
    }

    /** The file of a scope. */
    public static CsvFile of(int edition, String period, Scope scope, List<PeerRow> peers) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PeerRow row : peers) {
            Figure figure = row.figure();
            List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                    edition,
                    period,
                    scope.type().id(),
                    scope.code(),
                    figure.scope().code(),
                    figure.staffGroup().name(),
                    figure.metric().id(),
                    figure.window().id(),
                    figure.value(),
                    figure.numerator(),
                    figure.denominator()));
            values.addAll(interval(row.interval()));
            values.addAll(Arrays.asList(
                    row.peerGroup().kind().id(),
                    FreeText.of(row.peerGroup().name()),
                    row.peers(),
                    row.status().id()));
            values.addAll(quartiles(row.quartiles(), Objects.requireNonNull(figure.value())));
            values.addAll(funnel(row.funnel(), row.place()));
            values.add(figure.reference());
            rows.add(values);
        }
        return new CsvFile("peers.csv", COLUMNS, rows);
    }

    private static List<@Nullable Object> interval(@Nullable Estimate interval) {
        return interval == null
                ? Collections.nCopies(2, null)
                : Arrays.asList(Digits.percent(interval.lower()), Digits.percent(interval.upper()));
    }

    private static List<@Nullable Object> quartiles(@Nullable Quartiles quartiles, BigDecimal value) {
        return quartiles == null
                ? Collections.nCopies(4, null)
                : Arrays.asList(
                        Digits.of(quartiles.lower()),
                        Digits.of(quartiles.median()),
                        Digits.of(quartiles.upper()),
                        quartiles.quarter(value.doubleValue()));
    }

    private static List<@Nullable Object> funnel(@Nullable Funnel funnel, Funnel.@Nullable Placed place) {
        if (funnel == null || place == null) {
            return Collections.nCopies(8, null);
        }
        Limits limits = place.limits();
        return Arrays.asList(
                Digits.percent(funnel.target()),
                Digits.percent(limits.lower95()),
                Digits.percent(limits.upper95()),
                Digits.percent(limits.lower998()),
                Digits.percent(limits.upper998()),
                place.position().id(),
                Digits.of(funnel.dispersion().factor()),
                funnel.dispersion().isUsed() ? "yes" : "no");
    }
}
