package org.boardpack.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Answers what a figure is, from the extracts of a folder. */
final class Oracle {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Every metric that is answered, and its windows. */
    static final Map<String, List<String>> CATALOGUE = new TreeMap<>(Map.ofEntries(
            Map.entry("headcount", List.of("as-at")),
            Map.entry("fte", List.of("as-at")),
            Map.entry("joiners-hc", List.of("month", "rolling-12")),
            Map.entry("joiners-fte", List.of("month", "rolling-12")),
            Map.entry("leavers-hc", List.of("month", "rolling-12")),
            Map.entry("leavers-fte", List.of("month", "rolling-12")),
            Map.entry("turnover-hc", List.of("month", "rolling-12")),
            Map.entry("turnover-fte", List.of("month", "rolling-12")),
            Map.entry("voluntary-turnover-hc", List.of("rolling-12")),
            Map.entry("unknown-reason-share", List.of("rolling-12")),
            Map.entry("nhs-leaver-rate", List.of("rolling-12")),
            Map.entry("movement-benefit", List.of("rolling-12")),
            Map.entry("stability", List.of("rolling-12")),
            Map.entry("sickness-rate", List.of("month", "rolling-12")),
            Map.entry("agency-spend", List.of("month", "rolling-12", "year-to-date")),
            Map.entry("bank-spend", List.of("month", "rolling-12", "year-to-date")),
            Map.entry("pay-bill", List.of("month", "rolling-12", "year-to-date")),
            Map.entry("agency-share-of-pay", List.of("month", "rolling-12", "year-to-date")),
            Map.entry("agency-vs-plan", List.of("month", "year-to-date")),
            Map.entry("price-cap-override-rate", List.of("month", "rolling-12")),
            Map.entry("off-framework-rate", List.of("month", "rolling-12")),
            Map.entry("leavers-excluded-hc", List.of("month", "rolling-12")),
            Map.entry("unexplained-movement", List.of("month", "rolling-12")),
            Map.entry("unexplained-movement-fte", List.of("month", "rolling-12")),
            Map.entry("new-starter-retention", List.of("as-at")),
            Map.entry("aged-55-share", List.of("as-at")),
            Map.entry("sickness-long-term-rate", List.of("month", "rolling-12")),
            Map.entry("sickness-short-term-rate", List.of("month", "rolling-12")),
            Map.entry("stay-interviews", List.of("month", "rolling-12")),
            Map.entry("exit-interview-completion", List.of("month", "rolling-12")),
            Map.entry("flexible-working-approval-rate", List.of("month", "rolling-12")),
            Map.entry("vacancy-fte", List.of("as-at")),
            Map.entry("vacancy-rate", List.of("as-at"))));

    private final Settings settings;
    private final Sent sent;
    private final OrganisationHistory history;
    private final Coverage coverage;
    private final Workforce workforce;
    private final Movements movements;
    private final SickDays sickDays;
    private final Money money;
    private final LeakyBath bath;
    private final NewStarters starters;
    private final Surveyed surveyed;
    private final Practice practice;
    private final Remembered<Optional<BigDecimal>> known = new Remembered<>();

    /** @param key of the workspace's pseudonyms, which decides between posts that are alike */
    Oracle(Path extracts, Path organisations, Settings settings, YearMonth edition, Path key) {
        this.settings = settings;
        this.history = new OrganisationHistory(organisations, edition);
        this.sent = Sent.in(extracts, history);
        this.coverage = new Coverage(sent, history);
        this.workforce =
                new Workforce(sent, history, settings, new ArrayList<>(sent.months()), new AssignmentKeys(key));

        this.movements = new Movements(workforce, coverage, settings, sent.organisations());
        this.sickDays = new SickDays(sent, workforce, coverage, movements);
        this.money = new Money(sent, coverage);
        this.bath = new LeakyBath(workforce, movements, settings);
        this.starters = new NewStarters(workforce, movements, history, sent.organisations());
        this.surveyed = new Surveyed(sent, coverage);
        this.practice = new Practice(sent, coverage);
    }

    Set<Place> places() {
        Set<Place> places = new LinkedHashSet<>();
        for (YearMonth month : sent.months()) {
            for (String organisation : sent.organisations()) {
                if (history.exists(organisation, month)) {
                    places.addAll(history.places(organisation, month));
                }
            }
        }
        return places;
    }

    Set<YearMonth> months() {
        return sent.months();
    }

    Figure figure(Cell cell, YearMonth month, String metric, String window) {
        List<YearMonth> months = months(month, window);
        return switch (metric) {
            case "headcount" -> Figure.amount(inPost(cell, month, () -> size(workforce.headsInPost(cell, month))));
            case "fte" -> Figure.amount(inPost(cell, month, () -> workforce.fteInPost(cell, month)));
            case "joiners-hc" ->
                Figure.amount(sum(
                        "joiners",
                        cell,
                        months,
                        each -> movements.joiners(cell, each).map(Oracle::size)));
            case "joiners-fte" ->
                Figure.amount(sum("joiners FTE", cell, months, each -> movements.joinersFte(cell, each)));
            case "leavers-hc" -> Figure.amount(leavers(cell, months));
            case "leavers-fte" -> Figure.amount(leaversFte(cell, months));
            case "turnover-hc" -> Figure.rate(leavers(cell, months), meanHeads(cell, months));
            case "turnover-fte" -> Figure.rate(leaversFte(cell, months), meanFte(cell, months));
            case "voluntary-turnover-hc" ->
                Figure.rate(
                        leavers(
                                "voluntary",
                                cell,
                                months,
                                ending -> workforce.lists().isVoluntary(ending.reason())),
                        meanHeads(cell, months));
            case "unknown-reason-share" ->
                Figure.rate(
                        leavers(
                                "unknown",
                                cell,
                                months,
                                ending -> workforce.lists().isUnknown(ending.reason())),
                        leavers(cell, months));
            case "nhs-leaver-rate" ->
                Figure.rate(movements.nhsLeavers(cell, month).map(Oracle::size), meanHeads(cell, months));
            case "movement-benefit" ->
                figure(cell, month, "turnover-hc", window).less(figure(cell, month, "nhs-leaver-rate", window));
            case "stability" ->
                Figure.rate(
                        movements.stayers(cell, month).map(Oracle::size),
                        movements
                                .stayers(cell, month)
                                .map(stayers -> size(workforce.heads(cell, month.minusMonths(12)))));
            case "sickness-rate" -> sicknessRate(cell, months);
            case "leavers-excluded-hc" ->
                Figure.amount(sum(
                        "left out",
                        cell,
                        months,
                        each -> movements.leftOut(cell, each).map(Oracle::size)));
            case "unexplained-movement" -> Figure.amount(bath.unexplained(cell, months, false));
            case "unexplained-movement-fte" -> Figure.amount(bath.unexplained(cell, months, true));
            case "new-starter-retention" -> starters.retention(cell, month, 12, false);
            case "aged-55-share" -> agedFiftyFive(cell, month);
            case "sickness-long-term-rate" -> Figure.rate(longTerm(cell, months), available(cell, months));
            case "sickness-short-term-rate" ->
                Figure.rate(
                        lost(cell, months).flatMap(all -> longTerm(cell, months).map(all::subtract)),
                        available(cell, months));
            case "stay-interviews" -> Figure.amount(practice("Stay interviews held", cell, months));
            case "exit-interview-completion" ->
                Figure.rate(practice("Exit interviews completed", cell, months), leavers(cell, months));
            case "flexible-working-approval-rate" ->
                Figure.rate(
                        practice("Flexible working approvals", cell, months),
                        practice("Flexible working requests", cell, months));
            case "agency-spend" -> Figure.amount(agency("Agency Cost", cell, months));
            case "bank-spend" -> Figure.amount(agency("Bank Cost", cell, months));
            case "pay-bill" -> Figure.amount(agency("Total Pay Bill", cell, months));
            case "agency-share-of-pay" ->
                Figure.rate(agency("Agency Cost", cell, months), agency("Total Pay Bill", cell, months));
            case "agency-vs-plan" -> {
                Optional<BigDecimal> plan = agency("Planned Agency Cost", cell, months);
                yield Figure.rate(
                        agency("Agency Cost", cell, months).flatMap(actual -> plan.map(actual::subtract)), plan);
            }
            case "price-cap-override-rate" ->
                Figure.rate(agency("Price Cap Override Shifts", cell, months), agency("Agency Shifts", cell, months));
            case "off-framework-rate" ->
                Figure.rate(agency("Off Framework Shifts", cell, months), agency("Agency Shifts", cell, months));
            case "vacancy-fte" -> Figure.amount(vacancy(cell, month));
            case "vacancy-rate" -> Figure.rate(vacancy(cell, month), funded(cell, month));
            default -> throw new IllegalArgumentException(metric);
        };
    }

    /** A figure of those of one value of a dimension (decision 0012: one value a person); empty where the oracle has no answer. */
    Optional<Figure> brokenDown(
            Cell cell, YearMonth month, String dimension, String value, String metric, String window) {
        boolean ofTheNewlyQualified = dimension.equals("months-after-newly-qualified");
        return switch (dimension) {
            case "movement" ->
                Optional.of(
                        Figure.amount(bath.step(value, cell, months(month, window), metric.equals("movement-fte"))));
            case "months-after", "months-after-newly-qualified" ->
                Optional.of(afterMonths(cell, month, Integer.parseInt(value), ofTheNewlyQualified, metric));
            case "sickness-reason" ->
                Optional.of(Figure.rate(
                        plainSum(months(month, window), each -> sickDays.lostFor(value, cell, each)),
                        plainSum(months(month, window), each -> sickDays.lostTo(cell, each, row -> true))));
            case "question" -> Optional.of(surveyed.figure(metric, cell, month, value));
            default -> ofSomePeople(cell, month, dimension, value, metric);
        };
    }

    private Figure afterMonths(Cell cell, YearMonth month, int after, boolean newlyQualified, String metric) {
        return switch (metric) {
            case "new-starter-retention" -> starters.retention(cell, month, after, newlyQualified);
            case "new-starter-survival-lower" -> starters.survival(cell, month, after, newlyQualified, -1);
            case "new-starter-survival-upper" -> starters.survival(cell, month, after, newlyQualified, 1);
            default -> starters.survival(cell, month, after, newlyQualified, 0);
        };
    }

    private Figure agedFiftyFive(Cell cell, YearMonth month) {
        Function<String, BigDecimal> aged = band -> heads(cell, month, "age-band", band, workforce::inPost);
        return Figure.rate(
                inPost(cell, month, () -> aged.apply("55-59").add(aged.apply("60+"))),
                inPost(
                        cell,
                        month,
                        () -> size(workforce.headsInPost(cell, month)).subtract(aged.apply(Traits.NOT_KNOWN))));
    }

    private Optional<BigDecimal> lost(Cell cell, List<YearMonth> months) {
        return sum("lost", cell, months, each -> sickDays.lost(cell, each));
    }

    private Optional<BigDecimal> longTerm(Cell cell, List<YearMonth> months) {
        return sum("long-term", cell, months, each -> sickDays.lostInAbsencesOf(28, cell, each));
    }

    private Optional<BigDecimal> available(Cell cell, List<YearMonth> months) {
        return sum("available", cell, months, each -> sickDays.available(cell, each));
    }

    private Optional<BigDecimal> practice(String measure, Cell cell, List<YearMonth> months) {
        return sum(measure, cell, months, each -> practice.count(measure, cell, each));
    }

    /**
     * How many times as likely those of a value left in the year as everybody else of the cell (decision 0014), with the interval of the logarithm
     * method.
     *
     * @param bound which end of the interval: -1 the lower, 1 the upper; 0 the ratio itself
     */
    private Figure likelihood(Cell cell, YearMonth month, String dimension, String value, int bound) {
        List<YearMonth> year = months(month, "rolling-12");
        YearMonth before = year.get(0).minusMonths(1);
        Optional<BigDecimal> theirs = leaversWho(cell, year, dimension, value, false);
        Optional<BigDecimal> everybodys = leavers(cell, year);
        if (theirs.isEmpty() || everybodys.isEmpty() || !movements.sameSnapshotsCame(cell, month, before)) {
            return Figure.MISSING;
        }
        double left = theirs.get().doubleValue();
        double staff = heads(cell, before, dimension, value, workforce::inTurnoverScope)
                        .add(heads(cell, month, dimension, value, workforce::inTurnoverScope))
                        .doubleValue()
                / 2;
        double othersLeft = everybodys.get().doubleValue() - left;
        double others = (workforce.heads(cell, before).size()
                                + workforce.heads(cell, month).size())
                        / 2.0
                - staff;
        if (left <= 0 || othersLeft <= 0 || left >= staff || othersLeft >= others) {
            return new Figure("not-applicable", Optional.empty(), Optional.empty(), Optional.empty());
        }
        double error = Math.sqrt(1 / left - 1 / staff + 1 / othersLeft - 1 / others);
        double logarithm = Math.log(left * others / (staff * othersLeft)) + bound * NewStarters.Z * error;
        return Figure.amount(Optional.of(BigDecimal.valueOf(Math.exp(logarithm))));
    }

    private Optional<Figure> ofSomePeople(Cell cell, YearMonth month, String dimension, String value, String metric) {
        List<YearMonth> year = months(month, "rolling-12");
        boolean ofLeaversAlone = ONLY_OF_LEAVERS.contains(dimension);
        if (!ofLeaversAlone && !OF_EVERYBODY.contains(dimension)) {
            return Optional.empty();
        }
        return switch (metric) {
            case "headcount" ->
                Optional.of(Figure.amount(
                        inPost(cell, month, () -> heads(cell, month, dimension, value, workforce::inPost))));
            case "fte" ->
                Optional.of(Figure.amount(inPost(
                        cell,
                        month,
                        () -> mains(cell, month, workforce::inPost).stream()
                                .filter(posts -> isOf(posts.get(0), dimension, value))
                                .flatMap(List::stream)
                                .map(Post::fte)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))));
            case "relative-likelihood" -> Optional.of(likelihood(cell, month, dimension, value, 0));
            case "relative-likelihood-lower" -> Optional.of(likelihood(cell, month, dimension, value, -1));
            case "relative-likelihood-upper" -> Optional.of(likelihood(cell, month, dimension, value, 1));
            case "leavers-hc" -> Optional.of(Figure.amount(leaversWho(cell, year, dimension, value, false)));
            case "leavers-fte" -> Optional.of(Figure.amount(leaversWho(cell, year, dimension, value, true)));
            case "turnover-hc" ->
                Optional.of(Figure.rate(
                        leaversWho(cell, year, dimension, value, false),
                        settings.thirteenPoints() && meanHeads(cell, year).isEmpty()
                                ? Optional.empty()
                                : mean(
                                        dimension + value,
                                        cell,
                                        year,
                                        each -> heads(cell, each, dimension, value, workforce::inTurnoverScope))));
            default -> Optional.empty();
        };
    }

    private static final Set<String> ONLY_OF_LEAVERS =
            Set.of("leaving-reason", "reason-group", "destination", "leaver-or-mover");
    private static final Set<String> OF_EVERYBODY = Set.of(
            "age-band",
            "gender",
            "ethnic-group",
            "disability",
            "contract",
            "full-part-time",
            "pay-band",
            "length-of-service",
            "career-stage",
            "welsh-language",
            "nursing-branch");

    /** Everybody of a snapshot's cell, the main post first. */
    private List<List<Post>> mains(Cell cell, YearMonth month, Predicate<Post> counts) {
        return List.copyOf(workforce.snapshot(cell, month).stream()
                .filter(counts)
                .sorted(Post.MAIN_FIRST)
                .collect(Collectors.groupingBy(Post::person))
                .values());
    }

    private BigDecimal heads(Cell cell, YearMonth month, String dimension, String value, Predicate<Post> counts) {
        return BigDecimal.valueOf(mains(cell, month, counts).stream()
                .filter(posts -> isOf(posts.get(0), dimension, value))
                .count());
    }

    private static boolean isOf(Post main, String dimension, String value) {
        String unknown = dimension.equals(Traits.NURSING_BRANCH) ? "" : Traits.NOT_KNOWN;
        return main.traits().getOrDefault(dimension, unknown).equals(value);
    }

    private Optional<BigDecimal> leaversWho(
            Cell cell, List<YearMonth> months, String dimension, String value, boolean fte) {
        return plainSum(
                months,
                month -> movements
                        .leavers(
                                cell,
                                month,
                                main -> trait(main, cell, month, dimension).equals(value))
                        .map(leavers -> {
                            BigDecimal amount = fte
                                    ? leavers.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                                    : size(leavers.keySet());
                            return amount.add(away(cell, month, dimension, value, fte));
                        }));
    }

    private BigDecimal away(Cell cell, YearMonth month, String dimension, String value, boolean fte) {
        BigDecimal away = BigDecimal.ZERO;
        for (Map.Entry<String, List<Post>> gone :
                movements.wentAway(cell, month).entrySet()) {
            if (ONLY_OF_LEAVERS.contains(dimension)
                    ? value.equals("Away from active service")
                    : isOf(gone.getValue().get(0), dimension, value)) {
                away = away.add(fte ? movements.fteOfWentInactive(cell, month).get(gone.getKey()) : BigDecimal.ONE);
            }
        }
        return away;
    }

    private String trait(Ending main, Cell cell, YearMonth month, String dimension) {
        return switch (dimension) {
            case "leaving-reason" -> main.reason();
            case "reason-group" -> workforce.lists().reasonGroup(main.reason());
            case "destination" -> main.destinationOrNot();
            case "leaver-or-mover" -> movements.leaverOrMover(main, cell, month);
            default -> movements.trait(main, month, dimension);
        };
    }

    private static Optional<BigDecimal> plainSum(
            List<YearMonth> months, Function<YearMonth, Optional<BigDecimal>> ofMonth) {
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        for (YearMonth month : months) {
            Optional<BigDecimal> one = ofMonth.apply(month);
            sum = sum.flatMap(sofar -> one.map(sofar::add));
        }
        return sum;
    }

    private static List<YearMonth> months(YearMonth last, String window) {
        YearMonth first = switch (window) {
            case "rolling-12" -> last.minusMonths(11);
            case "year-to-date" -> YearMonth.of(last.getMonthValue() < 4 ? last.getYear() - 1 : last.getYear(), 4);
            default -> last;
        };
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth each = first; !each.isAfter(last); each = each.plusMonths(1)) {
            months.add(each);
        }
        return months;
    }

    private static BigDecimal size(Set<String> people) {
        return BigDecimal.valueOf(people.size());
    }

    /** A window's sum needs every month of it. */
    private Optional<BigDecimal> sum(
            String what, Cell cell, List<YearMonth> months, Function<YearMonth, Optional<BigDecimal>> ofMonth) {
        return plainSum(months, each -> known.get(List.of(what, cell, each), () -> ofMonth.apply(each)));
    }

    private Optional<BigDecimal> inPost(Cell cell, YearMonth month, Supplier<BigDecimal> count) {
        return movements.snapshotsCame(cell, month) ? Optional.of(count.get()) : Optional.empty();
    }

    private Optional<BigDecimal> leavers(Cell cell, List<YearMonth> months) {
        return sum(
                "leavers", cell, months, each -> movements.leavers(cell, each).map(leavers -> size(leavers.keySet())));
    }

    private Optional<BigDecimal> leavers(String which, Cell cell, List<YearMonth> months, Predicate<Ending> counted) {
        return sum(
                which,
                cell,
                months,
                each -> movements.leavers(cell, each, counted).map(leavers -> size(leavers.keySet())));
    }

    private Optional<BigDecimal> leaversFte(Cell cell, List<YearMonth> months) {
        return sum(
                "leavers FTE",
                cell,
                months,
                each -> movements
                        .leavers(cell, each)
                        .map(leavers -> leavers.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** The mean of the opening and closing month-ends, or of all 13 of a year. */
    private Optional<BigDecimal> mean(
            String what, Cell cell, List<YearMonth> months, Function<YearMonth, BigDecimal> monthEnd) {
        YearMonth opening = months.get(0).minusMonths(1);
        YearMonth closing = months.get(months.size() - 1);
        List<YearMonth> points = new ArrayList<>(List.of(opening, closing));
        if (settings.thirteenPoints() && months.size() == 12) {
            points = new ArrayList<>(months);
            points.add(opening);
        }
        BigDecimal count = BigDecimal.valueOf(points.size());
        if (!points.stream().allMatch(each -> movements.sameSnapshotsCame(cell, closing, each))) {
            return Optional.empty();
        }
        return sum(what, cell, points, each -> Optional.of(monthEnd.apply(each)))
                .map(sum -> sum.divide(count, MathContext.DECIMAL128));
    }

    private Optional<BigDecimal> meanHeads(Cell cell, List<YearMonth> months) {
        return mean("heads", cell, months, each -> size(workforce.heads(cell, each)));
    }

    private Optional<BigDecimal> meanFte(Cell cell, List<YearMonth> months) {
        return mean("FTE", cell, months, each -> workforce.fte(cell, each));
    }

    private Figure sicknessRate(Cell cell, List<YearMonth> months) {
        return Figure.rate(lost(cell, months), available(cell, months));
    }

    private Optional<BigDecimal> agency(String column, Cell cell, List<YearMonth> months) {
        return sum(column, cell, months, each -> money.sum("agency-spend", column, cell, each));
    }

    /** Only organisations that say what is funded: the staff of the others would be counted against nothing. */
    private Optional<BigDecimal> funded(Cell cell, YearMonth month) {
        boolean snapshotsCame = coverage.owing("establishment", cell.place(), month).stream()
                .allMatch(organisation -> sent.has("staff-in-post", organisation, month));
        return snapshotsCame ? money.sum("establishment", "Funded FTE", cell, month) : Optional.empty();
    }

    private Optional<BigDecimal> vacancy(Cell cell, YearMonth month) {
        return funded(cell, month).map(funded -> {
            BigDecimal inPost = BigDecimal.ZERO;
            for (String organisation : coverage.owing("establishment", cell.place(), month)) {
                for (Post post : workforce.snapshot(organisation, month)) {
                    if (workforce.inPost(post)
                            && (cell.group().equals(Cell.ALL) || cell.group().equals(post.group()))) {
                        inPost = inPost.add(post.fte());
                    }
                }
            }
            return funded.subtract(inPost);
        });
    }
}
