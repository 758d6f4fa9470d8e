package org.boardpack.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every assignment and every ended assignment, by organisation and month and by cell and month. */
final class Workforce {

    private final CodeLists lists = new CodeLists();
    private final Traits traits = new Traits(lists);
    private final AssignmentKeys keys;
    private final Settings settings;
    private final Map<List<Object>, List<Post>> posts = new HashMap<>();
    private final Map<List<Object>, List<Ending>> endings = new HashMap<>();
    private final Remembered<Set<String>> heads = new Remembered<>();
    private final Map<String, String> identifiers = new HashMap<>();

    Workforce(Sent sent, OrganisationHistory history, Settings settings, List<YearMonth> months, AssignmentKeys keys) {
        this.keys = keys;
        this.settings = settings;
        for (YearMonth month : months) {
            for (String organisation : sent.organisations()) {
                sent.rows("staff-in-post", organisation, month).forEach(this::identify);
                sent.rows("leavers", organisation, month).forEach(this::identify);
            }
        }
        for (YearMonth month : months) {
            for (String organisation : sent.organisations()) {
                Set<Place> places = history.places(organisation, month);
                for (Map<String, String> row : sent.rows("staff-in-post", organisation, month)) {
                    file(posts, organisation, places, month, row.get("Staff Group"), post(row));
                }
                for (Map<String, String> row : sent.rows("leavers", organisation, month)) {
                    file(endings, organisation, places, month, row.get("Staff Group"), ending(row));
                }
            }
        }
    }

    private static <T> void file(
            Map<List<Object>, List<T>> index,
            String organisation,
            Set<Place> places,
            YearMonth month,
            String group,
            T row) {
        index.computeIfAbsent(List.of(organisation, month), unseen -> new ArrayList<>())
                .add(row);
        for (Place place : places) {
            for (String counted : Set.of(Cell.ALL, group)) {
                index.computeIfAbsent(List.of(new Cell(place, counted), month), unseen -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    private static String employee(Map<String, String> row) {
        return row.get("Organisation Code") + "|" + row.get("Employee Number");
    }

    private void identify(Map<String, String> row) {
        String identifier = row.getOrDefault("Unique NHS Identifier", "");
        if (!identifier.isBlank()) {
            identifiers.put(employee(row), identifier);
        }
    }

    /** The NHS identifier where it is given, in whichever row of the same employee; else organisation and employee number. */
    private String person(Map<String, String> row) {
        return identifiers.getOrDefault(employee(row), employee(row));
    }

    /** Assignment numbers are an organisation's own. */
    static String assignment(Map<String, String> row) {
        return row.get("Organisation Code") + "|" + row.get("Assignment Number");
    }

    private Post post(Map<String, String> row) {
        return new Post(
                person(row),
                assignment(row),
                row.get("Staff Group"),
                lists.service(row.get("Assignment Status")),
                lists.categoryCounts(row.get("Assignment Category")),
                lists.isResident(row.getOrDefault("Job Role", ""), row.getOrDefault("Pay Band", "")),
                new BigDecimal(row.get("Contracted FTE")),
                LocalDate.parse(row.get("Latest Start Date")),
                row.getOrDefault("Primary Assignment", "").equals("Yes"),
                keys.of(row),
                newToTheNhs(row),
                traits.of(row, LocalDate.parse(row.get("Effective Date"))));
    }

    private Ending ending(Map<String, String> row) {
        return new Ending(
                person(row),
                assignment(row),
                row.get("Staff Group"),
                lists.categoryCounts(row.get("Assignment Category")),
                lists.isResident(row.getOrDefault("Job Role", ""), row.getOrDefault("Pay Band", "")),
                new BigDecimal(row.get("Contracted FTE")),
                LocalDate.parse(row.get("Leaving Date")),
                row.get("Leaving Reason"),
                row.getOrDefault("Destination On Leaving", ""),
                Optional.of(row.getOrDefault("Latest Start Date", ""))
                        .filter(date -> !date.isBlank())
                        .map(LocalDate::parse),
                keys.of(row),
                newToTheNhs(row),
                traits.of(row, LocalDate.parse(row.get("Leaving Date"))));
    }

    /** Started in the NHS no more than a year before they started here; who has not said when, has not. */
    private static boolean newToTheNhs(Map<String, String> row) {
        String here = row.getOrDefault("Latest Start Date", "");
        String nhs = row.getOrDefault("NHS Start Date", "");
        return !here.isBlank()
                && !nhs.isBlank()
                && !LocalDate.parse(nhs).isBefore(LocalDate.parse(here).minusYears(1));
    }

    /** Of a cell, or of an organisation by its own code. */
    List<Post> snapshot(Object of, YearMonth month) {
        return posts.getOrDefault(List.of(of, month), List.of());
    }

    List<Ending> endings(Object of, YearMonth month) {
        return endings.getOrDefault(List.of(of, month), List.of());
    }

    /** An assignment's rows in a snapshot. */
    List<Post> postsOf(String assignment, YearMonth month) {
        String organisation = assignment.substring(0, assignment.indexOf('|'));
        return snapshot(organisation, month).stream()
                .filter(post -> post.assignment().equals(assignment))
                .toList();
    }

    boolean inPost(Post post) {
        return post.categoryCounts()
                && (post.service().equals("active") || post.service().equals("inactive") && !settings.inactiveLeave());
    }

    boolean inTurnoverScope(Post post) {
        return inPost(post) && !post.resident();
    }

    /** An ended assignment that can make a leaver: category, no resident doctor, a reason that is turnover. */
    boolean isTurnover(Ending ending) {
        return ending.categoryCounts() && !ending.resident() && lists.isTurnover(ending.reason());
    }

    CodeLists lists() {
        return lists;
    }

    Set<String> headsInPost(Object of, YearMonth month) {
        return snapshot(of, month).stream()
                .filter(this::inPost)
                .map(Post::person)
                .collect(Collectors.toSet());
    }

    BigDecimal fteInPost(Object of, YearMonth month) {
        return snapshot(of, month).stream()
                .filter(this::inPost)
                .map(Post::fte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Set<String> heads(Object of, YearMonth month) {
        return heads.get(
                List.of(of, month),
                () -> snapshot(of, month).stream()
                        .filter(this::inTurnoverScope)
                        .map(Post::person)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    BigDecimal fte(Object of, YearMonth month) {
        return snapshot(of, month).stream()
                .filter(this::inTurnoverScope)
                .map(Post::fte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
