package org.boardpack.pack.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.boardpack.metrics.improvement.HotSpot;
import org.boardpack.pack.improvement.HotSpotReason;

/** Where more people left than chance explains, worst first, and why each is listed. */
final class HotSpotsSheet {

    static final SheetKind<Ranked> KIND = new SheetKind<>(
            "Hot_spots",
            List.of(
                    Field.number("rank", (reading, row) -> CellValue.whole(row.rank)),
                    Field.text(
                            "organisation-code",
                            (reading, row) ->
                                    CellValue.text(row.spot.organisation().code())),
                    Field.text("organisation", (reading, row) -> reading.organisation(row.spot.organisation())),
                    Field.text("staff-group", (reading, row) -> reading.staffGroup(row.spot.staffGroup())),
                    Field.text(
                            "career-stage",
                            (reading, row) -> reading.word("value.career-stage", row.spot.careerStage())),
                    Field.number("leavers", (reading, row) -> PackReading.amount(row.spot.leavers(), Look.WHOLE)),
                    Field.number("staff", (reading, row) -> PackReading.amount(row.spot.staff(), Look.DECIMAL)),
                    Field.number("expected", (reading, row) -> PackReading.amount(row.spot.expected(), Look.DECIMAL)),
                    Field.number("excess", (reading, row) -> PackReading.amount(row.spot.excess(), Look.DECIMAL)),
                    Field.number("ratio", (reading, row) -> PackReading.amount(row.spot.ratio(), Look.DECIMAL)),
                    Field.number(
                            "ratio-lower", (reading, row) -> PackReading.amount(row.spot.ratioLower(), Look.DECIMAL)),
                    Field.number(
                            "ratio-upper", (reading, row) -> PackReading.amount(row.spot.ratioUpper(), Look.DECIMAL)),
                    Field.text("why", (reading, row) -> CellValue.wrapped(row.why)),
                    Field.text("reference", (reading, row) -> reading.orNone(row.spot.reference()))),
            reading -> {
                List<HotSpot> spots = reading.pack().work().hotSpots();
                HotSpotReason reason = new HotSpotReason(reading.language());
                return Content.of(IntStream.range(0, spots.size())
                        .mapToObj(i -> new Ranked(i + 1, spots.get(i), reason.of(spots.get(i))))
                        .toList());
            });

    private HotSpotsSheet() {}

    /** A hot spot, and why it is listed. */
    record Ranked(int rank, HotSpot spot, String why) {}
}
