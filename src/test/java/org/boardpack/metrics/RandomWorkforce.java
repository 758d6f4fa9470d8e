package org.boardpack.metrics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.boardpack.metrics.DrawnWorkforce.Row;
import org.boardpack.workforce.ReportingMonth;

/**
 * Two organisations of a system over two years, drawn by chance from a seed: people of every trait, some with two posts or in two
 * groups, who join, leave, move, change their hours and go away.
 */
final class RandomWorkforce {

    static final ReportingMonth FIRST = ReportingMonth.of(2023, 3);
    static final ReportingMonth LAST = ReportingMonth.of(2025, 3);

    private static final List<String> ORGANISATIONS = List.of("A", "B");
    private static final List<String> GROUPS = List.of("Nurses", "Support", "Medical");
    private static final List<String> AGES = List.of("under 25", "25-34", "45-54", "55-59", "60+", "");
    private static final List<String> REASONS = List.of(
            "Voluntary Resignation - Relocation",
            "Retirement Age",
            "End of Fixed Term Contract",
            "Unknown",
            "Employee Transfer");

    private final Random random;
    private final DrawnWorkforce drawn = new DrawnWorkforce();
    private final List<Post> posts = new ArrayList<>();
    private int people;
    private int assignments;

    private static final class Post {
        private String organisation = "A";
        private String person = "";
        private String assignment = "";
        private String group = "Nurses";
        private String fte = "1";
        private String age = "";
        private String gender = "";
        private String status = "Active Assignment";
        private LocalDate start = LocalDate.EPOCH;
        private boolean primary;

        private Row row(Row row) {
            return row.assignment(assignment)
                    .group(group)
                    .fte(fte)
                    .status(status)
                    .start(start.toString())
                    .with("Age Band", age)
                    .with("Gender", gender)
                    .with("Primary Assignment", primary ? 1 : 0);
        }
    }

    private RandomWorkforce(long seed) {
        random = new Random(seed);
    }

    /** The same seed draws the same workforce. */
    static DrawnWorkforce of(long seed) {
        RandomWorkforce workforce = new RandomWorkforce(seed);
        workforce.drawn.organisation("A", "S").organisation("B", "S");
        for (int i = 0; i < 60; i++) {
            workforce.hire(LocalDate.of(2005 + workforce.random.nextInt(18), 1 + workforce.random.nextInt(12), 3));
        }
        for (ReportingMonth month = FIRST; !month.isAfter(LAST); month = month.plus(1)) {
            workforce.pass(month);
        }
        return workforce.drawn;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void hire(LocalDate start) {
        Post post = new Post();
        post.person = "person" + people++;
        post.organisation = any(ORGANISATIONS);
        post.age = any(AGES);
        post.gender = any(List.of("Female", "Male", "?"));
        take(post, start);
        if (random.nextInt(8) == 0) {
            Post second = new Post();
            second.person = post.person;
            second.age = post.age;
            second.gender = post.gender;
            second.organisation = any(ORGANISATIONS);
            take(second, start);
        }
    }

    private void take(Post post, LocalDate start) {
        post.assignment = "assignment" + assignments++;
        post.group = any(GROUPS);
        post.fte = any(List.of("1", "0.8", "0.53333", "0.4"));
        post.start = start;
        post.primary = random.nextInt(4) == 0;
        posts.add(post);
    }

    private void pass(ReportingMonth month) {
        List<Post> ended = new ArrayList<>();
        posts.removeIf(post -> random.nextInt(25) == 0 && ended.add(post));
        for (Post post : posts) {
            switch (random.nextInt(40)) {
                case 0 -> post.group = any(GROUPS);
                case 1 -> post.fte = any(List.of("1", "0.6"));
                case 2 -> post.status = any(List.of("Maternity", "Active Assignment"));
                default -> {
                    // Most months nothing happens to somebody.
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            hire(month.firstDay().plusDays(random.nextInt(28)));
        }
        for (String organisation : ORGANISATIONS) {
            drawn.staff(organisation, month.toString(), rows(posts, organisation, month, false));
            drawn.leavers(organisation, month.toString(), rows(ended, organisation, month, true));
            drawn.sickness(organisation, month.toString(), absences(organisation, month));
        }
    }

    /** Now and then somebody who is in active service all month is off for some days of it. */
    private Row[] absences(String organisation, ReportingMonth month) {
        return posts.stream()
                .filter(post -> post.organisation.equals(organisation)
                        && post.status.equals("Active Assignment")
                        && post.start.isBefore(month.firstDay())
                        && random.nextInt(6) == 0)
                .map(post -> DrawnWorkforce.sick(
                                post.person,
                                new BigDecimal(post.fte)
                                        .multiply(BigDecimal.valueOf(1 + random.nextInt(28)))
                                        .toPlainString())
                        .assignment(post.assignment)
                        .group(post.group))
                .toArray(Row[]::new);
    }

    private Row[] rows(List<Post> of, String organisation, ReportingMonth month, boolean leaving) {
        return of.stream()
                .filter(post -> post.organisation.equals(organisation))
                .map(post -> post.row(
                        leaving
                                ? DrawnWorkforce.leaver(
                                                post.person,
                                                month.firstDay()
                                                        .plusDays(random.nextInt(20))
                                                        .toString())
                                        .reason(any(REASONS))
                                        .destination(any(List.of("NHS Organisation", "No Employment")))
                                : DrawnWorkforce.person(post.person)))
                .toArray(Row[]::new);
    }
}
