package org.boardpack.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpack.workforce.ReportingMonth;

/**
 * The organisation and month that a file's name speaks of, such as {@code leavers_7A2_2025-03.csv}: believed only when the file has no rows
 * that could say it.
 */
record FileNameHint(String organisation, ReportingMonth month) {

    private static final int YEAR_MONTH = 6;

    static Optional<FileNameHint> of(String name, ReferenceLists lists) {
        int dot = name.lastIndexOf('.');
        List<String> words = words(dot < 0 ? name : name.substring(0, dot));
        String organisation = words.stream()
                .map(OrganisationCode::canonical)
                .filter(lists::knowsOrganisation)
                .findFirst()
                .orElseGet(() -> words.stream()
                        .filter(FileNameHint::looksLikeCode)
                        .findFirst()
                        .orElse(""));
        long month = month(words);
        return organisation.isEmpty() || month == Parsed.UNREADABLE
                ? Optional.empty()
                : Optional.of(new FileNameHint(
                        OrganisationCode.canonical(organisation), ReportingMonth.of(LocalDate.ofEpochDay(month))));
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

    private static List<String> words(String name) {
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
