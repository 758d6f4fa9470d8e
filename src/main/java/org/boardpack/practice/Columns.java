package org.boardpack.practice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The person-level extracts of CONTRACT.md section 2, column by column, of the month that was turned to. */
final class Columns {

    private static final byte[] NOTHING = {};
    private static final byte[] SYNTHETIC = "SYN".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECOND = "-2".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] YES = CsvBytes.encode("Yes");
    private static final byte[] NO = CsvBytes.encode("No");
    private static final byte[] SICKNESS = CsvBytes.encode("Sickness");
    private static final int[] BAND_ENDS = {25, 35, 45, 55, 60};
    private static final List<byte[]> AGE_BANDS =
            encodeAll(List.of("Under 25", "25-34", "35-44", "45-54", "55-59", "60+"), Function.identity());

    private final Staff staff;
    private final Roster roster;
    private final Traits traits;
    private final List<byte[]> places;
    private final List<byte[]> groups;
    private final List<byte[]> roles;
    private final List<byte[]> occupations;
    private final List<List<byte[]>> bands;
    private final List<byte[]> statuses;
    private final List<byte[]> contracts;
    private final List<byte[]> reasons;
    private final List<byte[]> destinations;
    private final List<byte[]> sicknessReasons;
    private int firstDay;
    private int lastDay;
    private byte[] month = NOTHING;

    Columns(Staff staff, Traits traits) {
        this.staff = staff;
        this.roster = staff.roster;
        this.traits = traits;
        Catalogue catalogue = staff.catalogue;
        this.places = encodeAll(staff.world.places(), Place::code);
        this.groups = encodeAll(catalogue.groups(), GroupProfile::name);
        this.roles = encodeAll(catalogue.roles(), JobRole::name);
        this.occupations = encodeAll(catalogue.roles(), JobRole::occupationCode);
        this.bands = catalogue.roles().stream()
                .map(role -> encodeAll(role.bands(), Function.identity()))
                .toList();
        this.statuses = encodeAll(List.of(Status.values()), Status::label);
        this.contracts = encodeAll(List.of(Contract.values()), Contract::label);
        this.reasons = encodeAll(catalogue.reasons(), LeavingReason::name);
        this.destinations = encodeAll(catalogue.destinations(), Function.identity());
        this.sicknessReasons = encodeAll(catalogue.sicknessReasons(), Function.identity());
    }

    private static <T> List<byte[]> encodeAll(List<T> values, Function<T, String> name) {
        return values.stream().map(name.andThen(CsvBytes::encode)).toList();
    }

    void turnTo(int monthIndex) {
        firstDay = staff.firstDay(monthIndex);
        lastDay = staff.lastDay(monthIndex);
        month = CsvBytes.encode(staff.world.month(monthIndex).toString());
    }

    List<Column> staffInPost() {
        return joined(Stream.of(
                List.of(organisation(), new Column("Effective Date", (out, slot) -> out.date(lastDay))),
                identity(),
                List.of(
                        person(),
                        new Column(
                                "Primary Assignment",
                                (out, slot) -> out.text(roster.is(slot, Roster.SECOND) ? NO : YES)),
                        new Column("Assignment Status", (out, slot) -> out.text(statuses.get(roster.status[slot])))),
                work(),
                List.of(
                        new Column("Latest Start Date", (out, slot) -> out.date(roster.start[slot])),
                        new Column("NHS Start Date", (out, slot) -> out.date(roster.nhsStart[slot]))),
                demography(),
                List.of(
                        new Column("Welsh Language", (out, slot) -> out.text(traits.welshLanguage(slot))),
                        new Column("Flexible Working", (out, slot) -> out.text(traits.flexibleWorking(slot))),
                        new Column("Directorate", (out, slot) -> out.text(traits.directorate(slot))),
                        new Column("Location", (out, slot) -> out.text(traits.location(slot))),
                        new Column("Cost Centre", (out, slot) -> out.code(NOTHING, traits.costCentre(slot), 6)))));
    }

    List<Column> leavers() {
        return joined(Stream.of(
                List.of(organisation()),
                identity(),
                List.of(person()),
                work(),
                List.of(
                        new Column("Leaving Date", (out, slot) -> out.date(roster.end[slot])),
                        new Column("Leaving Reason", (out, slot) -> out.text(reasons.get(roster.reason[slot]))),
                        new Column(
                                "Destination On Leaving",
                                (out, slot) -> out.text(destinations.get(roster.destination[slot]))),
                        new Column("Latest Start Date", (out, slot) -> out.date(roster.start[slot])),
                        new Column("NHS Start Date", (out, slot) -> out.date(roster.nhsStart[slot]))),
                demography()));
    }

    List<Column> sickness() {
        return joined(Stream.of(
                List.of(organisation(), new Column("Month", (out, slot) -> out.text(month))),
                identity(),
                List.of(
                        staffGroup(),
                        new Column("Absence Start Date", (out, slot) -> out.date(roster.sickFrom[slot])),
                        new Column("Absence End Date", this::absenceEnd),
                        new Column("Absence Category", (out, slot) -> out.text(SICKNESS)),
                        new Column(
                                "Absence Reason",
                                (out, slot) -> out.text(sicknessReasons.get(roster.sickReason[slot]))),
                        new Column(
                                "FTE Days Lost",
                                (out, slot) -> out.decimal((long) roster.fte[slot] * daysIll(slot))))));
    }

    /** Calendar days of the month on which the holder was in post and ill. */
    int daysIll(int slot) {
        int from = Math.max(firstDay, roster.sickFrom[slot]);
        int to = Math.min(lastDay, roster.sickTo[slot]);
        return Math.max(0, to - from + 1);
    }

    private void absenceEnd(CsvBytes out, int slot) {
        if (roster.sickTo[slot] > lastDay) {
            out.blank();
        } else {
            out.date(roster.sickTo[slot]);
        }
    }

    private Column organisation() {
        return new Column("Organisation Code", (out, slot) -> out.text(places.get(roster.place[slot])));
    }

    private List<Column> identity() {
        return List.of(
                new Column("Employee Number", (out, slot) -> out.code(NOTHING, roster.employee[slot], 7)),
                new Column(
                        "Assignment Number",
                        (out, slot) -> out.code(
                                NOTHING, roster.employee[slot], 7, roster.is(slot, Roster.SECOND) ? SECOND : NOTHING)));
    }

    private Column person() {
        return new Column("Unique NHS Identifier", (out, slot) -> out.code(SYNTHETIC, roster.person[slot], 7));
    }

    private Column staffGroup() {
        return new Column("Staff Group", (out, slot) -> out.text(groups.get(staff.groupOf(slot))));
    }

    private List<Column> work() {
        return List.of(
                new Column("Assignment Category", (out, slot) -> out.text(contracts.get(roster.contract[slot]))),
                staffGroup(),
                new Column("Job Role", (out, slot) -> out.text(roles.get(roster.role[slot]))),
                new Column("Occupation Code", (out, slot) -> out.text(occupations.get(roster.role[slot]))),
                new Column(
                        "Pay Band",
                        (out, slot) -> out.text(bands.get(roster.role[slot]).get(roster.band[slot]))),
                new Column("Contracted FTE", (out, slot) -> out.decimal(roster.fte[slot])));
    }

    private List<Column> demography() {
        return List.of(
                new Column("Date of Birth", (out, slot) -> out.date(staff.dateOfBirth(slot))),
                new Column("Age Band", (out, slot) -> out.text(AGE_BANDS.get(ageBand(slot)))),
                new Column("Gender", (out, slot) -> out.text(traits.gender(slot))),
                new Column("Ethnic Origin", (out, slot) -> out.text(traits.ethnicCategory(slot))),
                new Column("Disability", (out, slot) -> out.text(traits.disability(slot))));
    }

    private int ageBand(int slot) {
        int age = staff.age(slot, lastDay);
        return (int) IntStream.of(BAND_ENDS).filter(end -> age >= end).count();
    }

    private static List<Column> joined(Stream<List<Column>> parts) {
        return parts.flatMap(List::stream).toList();
    }
}
