package org.boardpack.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a row says somebody is, by dimension (decision 0012). What it does not tell is not in the map. */
final class Traits {

    static final String NOT_KNOWN = "Not known";
    static final String NURSING_BRANCH = "nursing-branch";

    private static final List<String> LATE = List.of("55-59", "60+");

    private final CodeLists lists;

    Traits(CodeLists lists) {
        this.lists = lists;
    }

    /** As at a day: a month's last or the leaving date. */
    Map<String, String> of(Map<String, String> row, LocalDate on) {
        Map<String, String> traits = new HashMap<>();
        for (Map.Entry<String, String> listed : Map.of(
                        "age-band", "Age Band",
                        "gender", "Gender",
                        "ethnic-group", "Ethnic Origin",
                        "disability", "Disability",
                        "pay-band", "Pay Band",
                        "welsh-language", "Welsh Language")
                .entrySet()) {
            lists.shownAs(listed.getKey(), row.getOrDefault(listed.getValue(), ""))
                    .ifPresent(shown -> traits.put(listed.getKey(), shown));
        }
        years(row, "Date of Birth", on).ifPresent(age -> traits.put("age-band", ageBand(age)));
        traits.put("contract", row.get("Assignment Category"));
        traits.put(
                "full-part-time",
                new BigDecimal(row.get("Contracted FTE")).compareTo(BigDecimal.ONE) >= 0 ? "Full time" : "Part time");
        Optional<Long> service = years(row, "Latest Start Date", on);
        service.ifPresent(years -> traits.put("length-of-service", service(years)));
        if (LATE.contains(traits.getOrDefault("age-band", ""))) {
            traits.put("career-stage", "late career 55+");
        } else {
            years(row, "NHS Start Date", on)
                    .or(() -> service)
                    .ifPresent(years -> traits.put("career-stage", stage(years)));
        }
        lists.nursingBranch(
                        row.get("Staff Group"),
                        row.getOrDefault("Occupation Code", ""),
                        row.getOrDefault("Job Role", ""))
                .ifPresent(branch -> traits.put(NURSING_BRANCH, branch));
        return traits;
    }

    private static Optional<Long> years(Map<String, String> row, String column, LocalDate on) {
        return Optional.of(row.getOrDefault(column, ""))
                .filter(date -> !date.isBlank())
                .map(date -> ChronoUnit.YEARS.between(LocalDate.parse(date), on));
    }

    private static String ageBand(long age) {
        if (age < 25) {
            return "under 25";
        }
        if (age >= 60) {
            return "60+";
        }
        if (age >= 55) {
            return "55-59";
        }
        if (age >= 45) {
            return "45-54";
        }
        return age < 35 ? "25-34" : "35-44";
    }

    private static String service(long years) {
        if (years < 1) {
            return "<1";
        }
        if (years <= 2) {
            return "1-2";
        }
        if (years <= 5) {
            return "3-5";
        }
        if (years <= 10) {
            return "6-10";
        }
        return years <= 20 ? "11-20" : "20+";
    }

    private static String stage(long years) {
        if (years < 1) {
            return "newly qualified / first year";
        }
        return years <= 5 ? "early 1-5" : "established";
    }
}
