package org.boardpack.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.boardpack.workforce.ReportingMonth;

/**
 * The organisation and month that a file's name speaks of, such as {@code leavers_7A2_2025-03.csv}: believed only when the file has no rows
 * that could say it.
 */
record FileNameHint(String organisation, ReportingMonth month) {

    /** The hint for an extract of that kind: a standing list needs no month. */
    static Optional<FileNameHint> of(String name, ExtractDeclaration extract, ReferenceLists lists) {
        List<String> words = words(name);
        Optional<String> whose = whose(words, extract.isOfSystems() ? lists::knowsRollUp : lists::knowsOrganisation);
        if (extract.isStanding()) {
            return whose.map(code -> new FileNameHint(code, ReportingMonth.ALWAYS));
        }
        long month = month(words);
        return month == Parsed.UNREADABLE
                ? Optional.empty()
                : whose.map(code -> new FileNameHint(code, ReportingMonth.of(LocalDate.ofEpochDay(month))));
    }

    private static final int YEAR_MONTH = 6;

    private static Optional<String> whose(List<String> words, Predicate<String> isKnown) {
        return words.stream()
                .map(OrganisationCode::canonical)
                .filter(isKnown)
                .findFirst()
                .or(() -> words.stream()
                        .filter(FileNameHint::looksLikeCode)
                        .map(OrganisationCode::canonical)
                        .findFirst());
    }

    private static long month(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            long alone = words.get(i).length() == YEAR_MONTH ? MonthText.lastDay(words.get(i)) : Parsed.UNREADABLE;
            if (alone != Parsed.UNREADABLE) {
                return alone;
            }
            long withNext =
                    i + 1 < words.size() ? MonthText.lastDay(words.get(i) + "-" + words.get(i + 1)) : Parsed.UNREADABLE;
            if (withNext != Parsed.UNREADABLE) {
                return withNext;
            }
        }
        return Parsed.UNREADABLE;
    }

    /** An English code that the list does not have: three to five capitals and digits, both of them, such as R0A. */
    private static boolean looksLikeCode(String word) {
        return word.length() >= 3
                && word.length() <= 5
                && word.chars().allMatch(c -> Character.isDigit(c) || Character.isUpperCase(c))
                && word.chars().anyMatch(Character::isDigit)
                && word.chars().anyMatch(Character::isUpperCase)
                && OrganisationCode.isOne(word);
    }

    /** Of the name without its extension. */
    private static List<String> words(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String name = dot < 0 ? fileName : fileName.substring(0, dot);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            if (i < name.length() && Character.isLetterOrDigit(name.charAt(i))) {
                word.append(name.charAt(i));
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
