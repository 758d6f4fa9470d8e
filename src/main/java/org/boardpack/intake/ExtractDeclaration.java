package org.boardpack.intake;

import java.util.List;
import java.util.Optional;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.LooseSpelling;

/**
 * A kind of extract as it is declared: what it is called, its columns, and which of them tell its rows apart.
 *
 * @param name for people, such as "Staff in post"
 * @param rulePrefix opens the codes of its rules, such as {@code SIP}
 * @param key headings of the stored columns that, with organisation and month, no two rows share
 * @param needsOneOf headings of columns that may be missing, but not all of them: without any the rows say nothing; empty: no such columns
 * @param monthsWithoutRowsAreEmpty whether an organisation without rows in a month from its first in the file to its last has none to tell:
 *     true of things that happen, such as leavers; untrue of things that are, such as staff in post
 * @param swings what is doubted against the month before
 */
record ExtractDeclaration(
        ExtractKind kind,
        String name,
        String rulePrefix,
        List<String> key,
        List<String> needsOneOf,
        boolean monthsWithoutRowsAreEmpty,
        List<Swing> swings,
        List<ColumnDeclaration> columns) {

    static ExtractDeclaration of(String id, Yaml yaml) {
        return new ExtractDeclaration(
                new ExtractKind(id),
                yaml.text("name"),
                yaml.text("rule-prefix"),
                yaml.texts("key"),
                yaml.texts("needs-one-of"),
                yaml.flag("months-without-rows-are-empty"),
                Swing.of(yaml),
                yaml.sections("columns").stream().map(ColumnDeclaration::of).toList());
    }

    /** Whether it belongs to no month: a later file replaces the whole list. */
    boolean isStanding() {
        return column(ColumnRole.MONTH).isEmpty();
    }

    /** Whether its rows are of systems, or wider, rather than of organisations. */
    boolean isOfSystems() {
        return column(ColumnRole.ORGANISATION).map(ColumnDeclaration::ofSystems).orElse(false);
    }

    Optional<ColumnDeclaration> column(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    ExtractDeclaration withAlias(String heading, String alias) {
        String wanted = LooseSpelling.of(heading);
        return new ExtractDeclaration(
                kind,
                name,
                rulePrefix,
                key,
                needsOneOf,
                monthsWithoutRowsAreEmpty,
                swings,
                columns.stream()
                        .map(column ->
                                LooseSpelling.of(column.heading()).equals(wanted) ? column.withAlias(alias) : column)
                        .toList());
    }
}
