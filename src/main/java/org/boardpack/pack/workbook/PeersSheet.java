package org.boardpack.pack.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.boardpack.metrics.improvement.PeerRow;
import org.boardpack.statistics.funnel.Limits;
import org.boardpack.statistics.funnel.Quartiles;

/** Every rate of the scope's organisations beside those of the organisation's peers: quartiles, and the limits of a funnel. */
final class PeersSheet {

    static final SheetKind<PeerRow> KIND = new SheetKind<>(
            "Peers",
            List.of(
                    Field.text(
                            "organisation-code",
                            (reading, row) ->
                                    CellValue.text(row.figure().scope().code())),
                    Field.text(
                            "organisation",
                            (reading, row) -> reading.organisation(row.figure().scope())),
                    Field.text(
                            "staff-group",
                            (reading, row) -> reading.staffGroup(row.figure().staffGroup())),
                    Field.text(
                            "metric",
                            (reading, row) -> reading.metric(row.figure().metric())),
                    Field.text(
                            "window",
                            (reading, row) -> reading.window(row.figure().window())),
                    Field.number("value", (reading, row) -> reading.valueOf(row.figure())),
                    Field.text(
                            "unit", (reading, row) -> reading.unit(row.figure().metric())),
                    Field.text(
                            "peer-group",
                            (reading, row) -> reading.word(
                                    "peer-group",
                                    row.peerGroup().name().isBlank()
                                            ? row.peerGroup().kind().id()
                                            : row.peerGroup().name())),
                    Field.number("peers", (reading, row) -> CellValue.whole(row.peers())),
                    Field.text(
                            "comparison",
                            (reading, row) ->
                                    reading.word("comparison", row.status().id())),
                    quartile("lower-quartile", Quartiles::lower),
                    quartile("median", Quartiles::median),
                    quartile("upper-quartile", Quartiles::upper),
                    Field.number(
                            "lower-95",
                            (reading, row) -> share(
                                    row, Optional.ofNullable(row.interval()).map(interval -> interval.lower()))),
                    Field.number(
                            "upper-95",
                            (reading, row) -> share(
                                    row, Optional.ofNullable(row.interval()).map(interval -> interval.upper()))),
                    Field.number(
                            "funnel-centre",
                            (reading, row) ->
                                    share(row, Optional.ofNullable(row.funnel()).map(funnel -> funnel.target()))),
                    limit("funnel-lower-95", Limits::lower95),
                    limit("funnel-upper-95", Limits::upper95),
                    limit("funnel-lower-99-8", Limits::lower998),
                    limit("funnel-upper-99-8", Limits::upper998),
                    Field.text(
                            "position",
                            (reading, row) -> reading.word(
                                    "position",
                                    Optional.ofNullable(row.place())
                                            .map(place -> place.position().id())
                                            .orElse(""))),
                    Field.text(
                            "reference",
                            (reading, row) -> reading.orNone(row.figure().reference()))),
            reading -> Content.of(reading.pack().work().peers()));

    private PeersSheet() {}

    private static Field<PeerRow> quartile(String name, Function<Quartiles, Double> which) {
        return Field.number(
                name,
                (reading, row) ->
                        amount(row, Optional.ofNullable(row.quartiles()).map(which)));
    }

    private static Field<PeerRow> limit(String name, Function<Limits, Double> which) {
        return Field.number(
                name,
                (reading, row) ->
                        share(row, Optional.ofNullable(row.place()).map(place -> which.apply(place.limits()))));
    }

    /** A share as the percentage that figures are. */
    private static CellValue share(PeerRow row, Optional<Double> share) {
        return amount(row, share.map(number -> 100 * number));
    }

    private static CellValue amount(PeerRow row, Optional<Double> number) {
        return PackReading.amount(
                number.map(PackReading::meaningful).orElse(null),
                PackReading.lookOf(row.figure().metric().unit()));
    }
}
