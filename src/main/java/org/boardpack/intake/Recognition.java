package org.boardpack.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.boardpack.workforce.LooseSpelling;

/** Which kind of extract headings belong to. */
final class Recognition {

    /** With fewer of the required columns than this, a row is not the headings of the extract. */
    private static final double ENOUGH = 0.5;

    private final List<HeadingMatch> matches;

    Recognition(List<String> headings, List<ExtractDeclaration> extracts) {
        List<String> loose = headings.stream().map(LooseSpelling::of).toList();
        this.matches = extracts.stream()
                .map(extract -> new HeadingMatch(extract, headings, loose))
                .filter(match -> match.matched() > 1 && match.share() >= ENOUGH)
                .sorted(Comparator.comparing(HeadingMatch::isComplete)
                        .thenComparing(match -> match.isComplete() ? match.required() : match.share())
                        .thenComparing(HeadingMatch::matched)
                        .thenComparing(HeadingMatch::ownNames)
                        .reversed())
                .toList();
    }

    /** How surely this row is the headings: columns that fit; 0 when it is not. */
    int strength() {
        return matches.stream().mapToInt(HeadingMatch::matched).max().orElse(0);
    }

    HeadingMatch best() {
        return matches.get(0);
    }

    /** Such as {@code Plan (if so, take out "Due", "Title") or Actions (if so, take out "Plan")}. */
    static String choices(List<HeadingMatch> rivals) {
        return rivals.stream()
                .map(rival -> rival.extract().name() + " (if so, take out "
                        + rivals.stream()
                                .filter(other -> other != rival)
                                .flatMap(other -> other.onlyThere(rival))
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining(" or "));
    }

    /** The kinds that fit equally well, when more than one does: each whole, and none within another. */
    List<HeadingMatch> rivals() {
        HeadingMatch best = best();
        List<HeadingMatch> equal = matches.stream()
                .filter(match -> match == best
                        || (best.isComplete()
                                && match.isComplete()
                                && match.required() == best.required()
                                && !best.positions().containsAll(match.positions())))
                .toList();
        return equal.size() > 1 ? equal : List.of();
    }
}
