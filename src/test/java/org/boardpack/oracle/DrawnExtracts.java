package org.boardpack.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Extracts of a tiny workforce in which the rare happens all the time: several assignments, two organisations, moves, returns, endings on the last day,
 * endings that no row tells, transfers, a merger, bank staff, resident doctors, no hours, repeated rows, months that nobody sent.
 */
final class DrawnExtracts {

    static final YearMonth LAST = YearMonth.of(2025, 3);
    private static final YearMonth MERGER = YearMonth.of(2024, 8);

    private static final String TABLE = """
            Organisation Code,Name,Welsh Name,Type,System Code,System Name,Region Code,Region Name,Nation Code,Nation Name,Nation Welsh Name,Peer Group,Valid From,Valid To,Successor Code
            N01,One,,Trust,S1,System 1,R1,Region 1,NAT,Nation,,,,,
            N02,Two,,Trust,S1,System 1,R1,Region 1,NAT,Nation,,,,,
            N03,Three,,Trust,S2,System 2,R1,Region 1,NAT,Nation,,,,,
            N04,Four,,Trust,S2,System 2,R1,Region 1,NAT,Nation,,,,2024-08-31,N05
            N05,Five,,Trust,S2,System 2,R1,Region 1,NAT,Nation,,,2024-09-01,,
            """;

    private static final List<String> GROUPS = List.of(
            "Medical and Dental",
            "Nursing and Midwifery Registered",
            "Administrative and Clerical",
            "Estates and Ancillary");
    private static final List<String> REASONS = List.of(
            "Voluntary Resignation - Promotion",
            "Voluntary Resignation - Work Life Balance",
            "Retirement Age",
            "Flexi Retirement",
            "Dismissal - Conduct",
            "End of Fixed Term Contract",
            "End of Fixed Term Contract - External Rotation",
            "Employee Transfer",
            "Has Not Worked",
            "Unknown",
            "Not Set in Legacy at Migration");
    private static final List<String> DESTINATIONS =
            List.of("", "", "NHS Organisation", "General Practice", "No Employment", "Unknown");
    private static final List<String> STATUSES = List.of(
            "Active Assignment",
            "Active Assignment",
            "Acting Up",
            "Internal Secondment",
            "Maternity",
            "Career Break",
            "Out on External Secondment - Paid",
            "Suspend No Pay");
    private static final List<String> TRAINEES =
            List.of("Specialty Registrar", "specialty registrar", "Specialist Registrar", "FY1");

    private static final List<String> CATEGORIES =
            List.of("Permanent", "Permanent", "Permanent", "Fixed Term Temp", "Bank", "Locum", "Honorary");
    private static final List<String> HOURS = List.of("0", "0.2", "0.53333", "0.6", "0.8", "1", "1", "1.2");

    private static final String TRAITS =
            "Age Band,Gender,Ethnic Origin,Disability,Pay Band,NHS Start Date,Occupation Code";

    /** Drawn by themselves, so that they change nothing of what else is drawn. */
    private static final Set<String> PRACTICE = Set.of("process-measures", "survey");

    private final Draw draw;
    private final Draw ofPractice;
    private final YearMonth first;
    private final Set<Nasty> nasty;
    private final List<DrawnAssignment> assignments = new ArrayList<>();
    private final List<DrawnPerson> people = new ArrayList<>();
    private final Map<String, List<String>> files = new TreeMap<>();

    DrawnExtracts(long seed, Set<Nasty> nasty) {
        this.draw = new Draw(seed);
        this.ofPractice = new Draw(seed + 1000);
        this.nasty = nasty;
        this.first = nasty.contains(Nasty.A_LONG_HISTORY) ? YearMonth.of(2023, 1) : YearMonth.of(2024, 1);
        for (int i = 0; i < 60; i++) {
            hire(
                    newcomer(),
                    anOrganisation(first),
                    first.minusMonths(draw.below(60)).atDay(1 + draw.below(28)));
        }
        for (YearMonth month = first; !month.isAfter(LAST); month = month.plusMonths(1)) {
            live(month);
            snapshot(month);
            amounts(month);
            practice(month);
            if (month.getMonthValue() == 12) {
                survey(month);
            }
        }
    }

    private DrawnPerson newcomer() {
        people.add(new DrawnPerson(people.size() + 1, !draw.oneIn(4)));
        return people.get(people.size() - 1);
    }

    private String anOrganisation(YearMonth month) {
        return draw.from(
                month.equals(MERGER)
                        ? List.of("N01", "N02", "N03", "N06")
                        : List.of("N01", "N02", "N03", month.isAfter(MERGER) ? "N05" : "N04", "N06"));
    }

    private DrawnAssignment hire(DrawnPerson person, String organisation, LocalDate start) {
        DrawnAssignment hired = new DrawnAssignment(
                person, organisation, "A%05d".formatted(assignments.size() + 1), draw.from(GROUPS), start);
        hired.fte = draw.from(HOURS);
        hired.category = draw.from(CATEGORIES);
        changeRole(hired);
        assignments.add(hired);
        return hired;
    }

    private void changeRole(DrawnAssignment assignment) {
        boolean doctor = assignment.group.equals("Medical and Dental");
        assignment.jobRole = doctor && draw.oneIn(2) ? TRAINEES.get(assignments.size() % TRAINEES.size()) : "";
    }

    private void live(YearMonth month) {
        for (DrawnAssignment each : List.copyOf(assignments)) {
            if (each.isOpen()) {
                happen(each, month);
            }
        }
        for (int i = draw.below(5); i > 0; i--) {
            hire(newcomer(), anOrganisation(month), day(month));
        }
        for (int i = draw.below(4); i > 0; i--) {
            hire(draw.from(people), anOrganisation(month), day(month));
        }
    }

    private LocalDate day(YearMonth month) {
        return draw.oneIn(5) ? month.atEndOfMonth() : month.atDay(1 + draw.below(month.lengthOfMonth()));
    }

    private void happen(DrawnAssignment each, YearMonth month) {
        if (each.organisation.equals("N04") && month.equals(MERGER)) {
            merge(each, month);
        } else if (draw.oneIn(14)) {
            each.end = day(month);
            if (!draw.oneIn(8)) {
                leaversRow(each, month, draw.from(REASONS), draw.from(DESTINATIONS));
            }
            if (draw.oneIn(4)) {
                hire(each.person, anOrganisation(month), day(month));
            }
        } else if (draw.oneIn(12)) {
            each.status = draw.from(STATUSES);
        } else if (draw.oneIn(25)) {
            each.fte = draw.from(HOURS);
        } else if (draw.oneIn(30)) {
            each.group = draw.from(GROUPS);
            changeRole(each);
        } else if (draw.oneIn(40)) {
            each.category = draw.from(CATEGORIES);
        }
    }

    /** Most go over under the same employee number, with an identifier or without. */
    private void merge(DrawnAssignment each, YearMonth month) {
        each.end = month.atEndOfMonth();
        if (!draw.oneIn(4)) {
            leaversRow(
                    each,
                    month,
                    draw.from(List.of("Employee Transfer", "Merged Organisation - Duplicate Record")),
                    "NHS Organisation");
        }
        DrawnAssignment after = hire(each.person, "N05", month.plusMonths(1).atDay(1));
        after.group = each.group;
        after.jobRole = each.jobRole;
        after.category = each.category;
        after.fte = each.fte;
    }

    private void leaversRow(DrawnAssignment each, YearMonth month, String reason, String destination) {
        write(
                "leavers",
                month,
                "Organisation Code,Employee Number,Assignment Number,Unique NHS Identifier,Assignment Category,Staff Group,"
                        + "Job Role,Contracted FTE,Leaving Date,Leaving Reason,Destination On Leaving,Latest Start Date,"
                        + TRAITS,
                each.organisation,
                each.person.employeeNumber(each.organisation),
                each.number,
                nasty.contains(Nasty.IDENTIFIERS_IN_SNAPSHOTS_ONLY) ? "" : each.person.identifier,
                each.category,
                each.group,
                each.jobRole,
                each.fte,
                String.valueOf(each.end),
                reason,
                destination,
                draw.oneIn(10) ? "" : each.start.toString(),
                traits(each));
    }

    private void snapshot(YearMonth month) {
        String nobodySends = nasty.contains(Nasty.GAPS) && draw.oneIn(4) && !month.equals(MERGER.plusMonths(1))
                ? anOrganisation(month)
                : "";
        for (DrawnAssignment each : assignments) {
            boolean started = !each.start.isAfter(month.atEndOfMonth());
            LocalDate end = each.end;
            if (started && (end == null || !end.isBefore(month.atDay(1)))) {
                boolean listed = end == null || end.equals(month.atEndOfMonth()) && draw.oneIn(2) || draw.oneIn(8);
                if (listed && !each.organisation.equals(nobodySends)) {
                    snapshotRow(
                            each, month, end == null || end.equals(month.atEndOfMonth()) ? each.status : "Terminated");
                }
                if (draw.oneIn(5)) {
                    sicknessRow(each, month);
                }
            }
        }
    }

    private void snapshotRow(DrawnAssignment each, YearMonth month, String status) {
        write(
                "staff-in-post",
                month,
                "Organisation Code,Effective Date,Employee Number,Assignment Number,Unique NHS Identifier,Assignment Status,"
                        + "Assignment Category,Staff Group,Job Role,Contracted FTE,Latest Start Date,Primary Assignment,"
                        + TRAITS + ",Welsh Language",
                each.organisation,
                month.atEndOfMonth().toString(),
                each.person.employeeNumber(each.organisation),
                each.number,
                each.person.identifier,
                status,
                each.category,
                each.group,
                each.jobRole,
                each.fte,
                each.start.toString(),
                each.trait("primary", List.of("Yes", "No", "")),
                traits(each),
                each.trait("welsh", List.of("", "0 - No skills", "3 - Intermediate")));
    }

    /** Of the assignment, and always the same, so that two of one person may differ. */
    private static String traits(DrawnAssignment each) {
        return String.join(
                ",",
                each.trait("age", List.of("", "under 25", "25-34", "45-54", "55-59", "60+")),
                each.trait("gender", List.of("Female", "Male", "")),
                each.trait("ethnic", List.of("A", "D", "Z", "")),
                each.trait("disability", List.of("Yes", "No", "")),
                each.trait("band", List.of("Band 2", "Band 5", "Band 7", "")),
                each.trait("nhs start", List.of("", "2023-06-30", "2018-01-31", "2003-12-01")),
                each.trait("occupation", List.of("", "N2A", "N6H", "N4D")));
    }

    private void sicknessRow(DrawnAssignment each, YearMonth month) {
        write(
                "sickness",
                month,
                "Organisation Code,Month,Employee Number,Assignment Number,Staff Group,Absence Start Date,Absence End Date,"
                        + "Absence Category,Absence Reason,FTE Days Lost",
                each.organisation,
                month.toString(),
                each.person.employeeNumber(each.organisation),
                draw.oneIn(20) ? "A99" + draw.below(1000) : each.number,
                draw.oneIn(20) ? draw.from(GROUPS) : each.group,
                month.atDay(1).minusDays(draw.below(40)).toString(),
                draw.oneIn(3) ? "" : month.atDay(1 + draw.below(28)).toString(),
                draw.oneIn(6) ? "Maternity" : month.getMonthValue() % 3 == 0 ? "" : "Sickness",
                draw.from(List.of("S10", "S13", "S99")),
                draw.below(10) + "." + (1 + draw.below(9)));
    }

    private void amounts(YearMonth month) {
        List<String> organisations = List.of("N01", "N02", "N03", month.isAfter(MERGER) ? "N05" : "N04", "N06");
        if (nasty.contains(Nasty.SUMMARIES)) {
            summary(month);
        }
        for (String organisation : organisations) {
            for (String group : GROUPS) {
                if (!draw.oneIn(12)) {
                    agencyRow(organisation, month, group);
                }
                if (!draw.oneIn(12)) {
                    write(
                            "establishment",
                            month,
                            "Organisation Code,Month,Staff Group,Funded FTE",
                            organisation,
                            month.toString(),
                            group,
                            draw.oneIn(10) ? "0" : draw.below(8) + ".25");
                }
            }
        }
    }

    /** In every third month; with all groups and all staff, with groups alone, or with all staff alone. */
    private void summary(YearMonth month) {
        if (month.getMonthValue() % 3 != 0) {
            return;
        }
        for (String group : month.getMonthValue() == 6 ? List.of("All") : GROUPS) {
            summaryRow(month, group);
        }
        if (month.getMonthValue() == 9) {
            summaryRow(month, "All");
        }
    }

    private void summaryRow(YearMonth month, String group) {
        write(
                "sickness-summary",
                month,
                "Organisation Code,Month,Staff Group,FTE Days Lost,FTE Days Available",
                "N03",
                month.toString(),
                group,
                draw.below(20) + ".5",
                String.valueOf(draw.below(500)));
    }

    /** N01 tells of groups and of all staff, N02 of groups and N03 of all staff alone; the others are silent. */
    private void practice(YearMonth month) {
        for (String measure : List.of(
                "Stay interviews held",
                "Exit interviews completed",
                "Flexible working requests",
                "Flexible working approvals")) {
            for (String group : GROUPS) {
                practiceRow("N01", month, group, measure);
                practiceRow("N02", month, group, measure);
            }
            practiceRow("N01", month, Cell.ALL, measure);
            practiceRow("N03", month, Cell.ALL, measure);
        }
    }

    private void practiceRow(String organisation, YearMonth month, String group, String measure) {
        if (!ofPractice.oneIn(60)) {
            write(
                    "process-measures",
                    month,
                    "Organisation Code,Month,Staff Group,Measure,Count",
                    organisation,
                    month.toString(),
                    group,
                    measure,
                    String.valueOf(ofPractice.oneIn(4) ? 0 : ofPractice.below(20)));
        }
    }

    private void survey(YearMonth month) {
        for (String organisation : List.of("N01", "N02", "N03")) {
            for (String question : List.of("I look forward to going to work", "I often think about leaving")) {
                for (String group : GROUPS) {
                    surveyRow(organisation, month, group, question);
                }
                if (ofPractice.oneIn(2)) {
                    surveyRow(organisation, month, Cell.ALL, question);
                }
            }
        }
    }

    private void surveyRow(String organisation, YearMonth month, String group, String question) {
        if (!ofPractice.oneIn(9)) {
            write(
                    "survey",
                    month,
                    "Organisation Code,Survey Year,Staff Group,Question,Responses,Score,Benchmark",
                    organisation,
                    String.valueOf(month.getYear()),
                    group,
                    question,
                    String.valueOf(ofPractice.oneIn(5) ? 0 : ofPractice.below(300)),
                    "4" + ofPractice.below(10) + "." + ofPractice.below(100),
                    ofPractice.oneIn(6) ? "" : "5" + ofPractice.below(10) + ".1");
        }
    }

    private void agencyRow(String organisation, YearMonth month, String group) {
        boolean none = draw.oneIn(8);
        write(
                "agency-spend",
                month,
                "Organisation Code,Month,Staff Group,Agency Cost,Bank Cost,Total Pay Bill,Planned Agency Cost,Agency WTE,"
                        + "Agency Shifts,Price Cap Override Shifts,Off Framework Shifts",
                organisation,
                month.toString(),
                group,
                none ? "0" : draw.below(9000) - 500 + ".17",
                none ? "0" : draw.below(9000) + ".03",
                none ? "0" : draw.below(90000) + ".5",
                plan(none),
                "0.5",
                String.valueOf(none ? 0 : 5 + draw.below(40)),
                String.valueOf(none ? 0 : draw.below(5)),
                String.valueOf(none ? 0 : draw.below(5)));
    }

    private boolean isSent(String kind, YearMonth month, String organisation) {
        if (nasty.contains(Nasty.SOMEBODY_WHO_NEVER_SENDS)
                && !kind.equals("staff-in-post")
                && !kind.equals("leavers")
                && organisation.equals("N0" + (1 + kind.length() % 2))) {
            return false;
        }
        return !(nasty.contains(Nasty.A_LATE_BEGINNER)
                && organisation.equals("N02")
                && month.isBefore(first.plusMonths(2)));
    }

    private String plan(boolean none) {
        if (nasty.contains(Nasty.NO_PLANS) && draw.oneIn(9)) {
            return "";
        }
        return none ? "0" : String.valueOf(draw.below(9000));
    }

    private void write(String kind, YearMonth month, String headings, String... cells) {
        if (!isSent(kind, month, cells[0])) {
            return;
        }
        List<String> lines = files.computeIfAbsent(
                nasty.contains(Nasty.A_FILE_A_MONTH) ? kind + "_" + month + ".csv" : kind + "_all.csv",
                unseen -> new ArrayList<>(List.of(headings)));
        lines.add(String.join(",", cells));
        if ((PRACTICE.contains(kind) ? ofPractice : draw).oneIn(25)) {
            lines.add(String.join(",", cells));
        }
    }

    private String table() {
        String table = TABLE;
        if (nasty.contains(Nasty.A_MERGER_ACROSS_SYSTEMS)) {
            table = table.replace("N05,Five,,Trust,S2,System 2", "N05,Five,,Trust,S1,System 1");
        }
        if (nasty.contains(Nasty.A_MOVE_OF_SYSTEM)) {
            String before = "N02,Two,,Trust,S1,System 1,R1,Region 1,NAT,Nation,,,,,";
            table = table.replace(
                    before,
                    before.replace(",,,,", ",,,,2024-06-30") + "\n"
                            + before.replace("S1,System 1", "S2,System 2").replace(",,,,", ",,,2024-07-01,"));
        }
        return table;
    }

    void to(Path extracts, Path organisations) throws IOException {
        Files.createDirectories(extracts);
        Files.writeString(organisations, table());
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            Files.write(extracts.resolve(file.getKey()), file.getValue());
        }
    }
}
