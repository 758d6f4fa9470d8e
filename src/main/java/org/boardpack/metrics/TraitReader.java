package org.boardpack.metrics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.TextColumn;

/** Reads the traits of the rows of one extract: which value of each dimension a row's person has, as numbers. */
final class TraitReader {

    /** The columns whose text is looked up as it stands. */
    private static final Map<Dimension, String> LOOKED_UP = new EnumMap<>(Map.of(
            Dimension.AGE_BAND, "Age Band",
            Dimension.GENDER, "Gender",
            Dimension.ETHNIC_GROUP, "Ethnic Origin",
            Dimension.DISABILITY, "Disability",
            Dimension.CONTRACT, "Assignment Category",
            Dimension.PAY_BAND, "Pay Band",
            Dimension.WELSH_LANGUAGE, "Welsh Language",
            Dimension.LEAVING_REASON, "Leaving Reason",
            Dimension.REASON_GROUP, "Leaving Reason",
            Dimension.DESTINATION, "Destination On Leaving"));

    /** Hundred-thousandths of an FTE. */
    private static final long FULL_TIME = 100_000;

    /** Which value of one dimension a row has, on an epoch day. */
    private interface Reading {
        short at(int row, long day);
    }

    private final ExtractTable table;
    private final TraitLists lists;
    private final TraitNumbers numbers;
    private final Map<Dimension, Reading> readings = new EnumMap<>(Dimension.class);
    private ServiceBands bands = new ServiceBands(LocalDate.EPOCH);
    private long bandsOn;

    TraitReader(ExtractTable table, TraitLists lists, TraitNumbers numbers) {
        this.table = table;
        this.lists = lists;
        this.numbers = numbers;
        LOOKED_UP.forEach((dimension, heading) -> readings.put(dimension, lookedUp(dimension, heading)));
        readings.put(Dimension.FULL_PART_TIME, fullOrPartTime());
        readings.put(Dimension.LENGTH_OF_SERVICE, lengthOfService());
        readings.put(Dimension.CAREER_STAGE, careerStage());
        readings.put(Dimension.NURSING_BRANCH, nursingBranch());
    }

    /**
     * The number of the row's value, or {@link TraitNumbers#NONE}.
     *
     * @param day the epoch day on which service and career stage are looked at
     */
    short trait(Dimension dimension, int row, long day) {
        return Objects.requireNonNull(readings.get(dimension)).at(row, day);
    }

    private Reading lookedUp(Dimension dimension, String heading) {
        TextColumn column = table.text(heading);
        short ifMissing = numbers.unknown(dimension, lists.valueOrNotKnown(dimension, null));
        short[] byCode = new short[column.dictionary().size()];
        for (int code = 0; code < byCode.length; code++) {
            byCode[code] = numbers.number(
                    dimension,
                    lists.valueOrNotKnown(dimension, column.dictionary().get(code)));
        }
        return (row, day) -> column.code(row) == TextColumn.MISSING ? ifMissing : byCode[column.code(row)];
    }

    private Reading fullOrPartTime() {
        NumberColumn fte = table.number("Contracted FTE");
        short full = numbers.number(Dimension.FULL_PART_TIME, "Full time");
        short part = numbers.number(Dimension.FULL_PART_TIME, "Part time");
        return (row, day) -> fte.at(row, 0) >= FULL_TIME ? full : part;
    }

    private Reading lengthOfService() {
        NumberColumn start = table.number("Latest Start Date");
        short[] lengths = numbered(Dimension.LENGTH_OF_SERVICE, ServiceBands.LENGTHS);
        return (row, day) -> lengths[bands(day).lengthOfService(start.at(row))];
    }

    private Reading careerStage() {
        NumberColumn start = table.number("Latest Start Date");
        NumberColumn nhsStart = table.number("NHS Start Date");
        TextColumn age = table.text("Age Band");
        Set<Integer> late = age.dictionary().stream()
                .filter(ServiceBands::isLateCareer)
                .map(age.dictionary()::indexOf)
                .collect(Collectors.toSet());
        short[] stages = numbered(Dimension.CAREER_STAGE, ServiceBands.STAGES);
        return (row, day) ->
                stages[bands(day).careerStage(late.contains(age.code(row)), nhsStart.at(row, start.at(row)))];
    }

    private short[] numbered(Dimension dimension, List<String> values) {
        short[] numbered = new short[values.size()];
        numbered[0] = numbers.unknown(dimension, values.get(0));
        for (int i = 1; i < numbered.length; i++) {
            numbered[i] = numbers.number(dimension, values.get(i));
        }
        return numbered;
    }

    /** Each combination of group, code and role is looked up once. */
    private Reading nursingBranch() {
        TextColumn group = table.text("Staff Group");
        TextColumn occupation = table.text("Occupation Code");
        TextColumn jobRole = table.text("Job Role");
        Map<Long, Short> seen = new HashMap<>();
        long occupations = occupation.dictionary().size() + 1L;
        long roles = jobRole.dictionary().size() + 1L;
        return (row, day) -> seen.computeIfAbsent(
                (group.code(row) * occupations + occupation.code(row)) * roles + jobRole.code(row),
                unseen -> lists.nursingBranch(group.at(row), occupation.at(row), jobRole.at(row))
                        .map(branch -> numbers.number(Dimension.NURSING_BRANCH, branch))
                        .orElse(TraitNumbers.NONE));
    }

    private ServiceBands bands(long day) {
        if (bandsOn != day) {
            bands = new ServiceBands(LocalDate.ofEpochDay(day));
            bandsOn = day;
        }
        return bands;
    }
}
