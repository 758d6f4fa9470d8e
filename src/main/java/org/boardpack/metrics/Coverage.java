package org.boardpack.metrics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.OrganisationTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;

/**
 * Whether a scope's data of a month is whole. An organisation that has once sent an extract is expected to send it every month while
 * it exists, and its successor after it: a roll-up without it would look like a real fall, so it is missing instead. Published summaries come for a whole nation
 * at once; there, an organisation that is not in the file is simply not there.
 */
final class Coverage {

    private final SubmissionSource submissions;
    private final OrganisationTable organisations;
    private final ReportingMonth asOf;
    private final Map<ExtractKind, Map<String, ReportingMonth>> firstMonths = new HashMap<>();

    Coverage(SubmissionSource submissions, OrganisationTable organisations, ReportingMonth asOf) {
        this.submissions = submissions;
        this.organisations = organisations;
        this.asOf = asOf;
    }

    /** The organisations that owe an extract for a month, whether they sent it or not. */
    Set<String> expected(ExtractKind kind, ReportingMonth month) {
        Set<String> expected = new HashSet<>(submissions.organisations(kind, month));
        firstMonthsOf(kind).forEach((organisation, first) -> {
            String owes = organisations.exists(organisation, month)
                    ? organisation
                    : organisations.codeAsOf(organisation, month);
            if (!first.isAfter(month) && organisations.exists(owes, month)) {
                expected.add(owes);
            }
        });
        return expected;
    }

    /**
     * Scopes with an organisation whose extracts begin after the earlier month although it existed then: the two months do not compare.
     * A successor begins where those whose history it carries on left off.
     */
    Set<Scope> scopesThatGrew(ExtractKind kind, ReportingMonth earlier, ReportingMonth month) {
        Set<String> carriedOn = new HashSet<>();
        expected(kind, earlier).forEach(organisation -> carriedOn.add(organisations.codeAsOf(organisation, asOf)));
        Set<Scope> grown = new HashSet<>();
        firstMonthsOf(kind).forEach((organisation, first) -> {
            if (first.isAfter(earlier)
                    && !first.isAfter(month)
                    && organisations.exists(organisation, earlier)
                    && !carriedOn.contains(organisation)) {
                grown.addAll(organisations.scopesOf(organisation, month, asOf));
            }
        });
        return grown;
    }

    private Map<String, ReportingMonth> firstMonthsOf(ExtractKind kind) {
        return firstMonths.computeIfAbsent(kind, this::firstMonths);
    }

    private Map<String, ReportingMonth> firstMonths(ExtractKind kind) {
        Map<String, ReportingMonth> first = new HashMap<>();
        for (ReportingMonth month : submissions.months(kind)) {
            for (String organisation : submissions.organisations(kind, month)) {
                first.putIfAbsent(organisation, month);
            }
        }
        return first;
    }

    boolean delivered(ExtractKind kind, String organisation, ReportingMonth month) {
        return submissions.organisations(kind, month).contains(organisation);
    }

    /** The scopes in which every organisation of the given ones passes the test; scopes with none of them are left out. */
    Set<Scope> wholeScopes(Set<String> expected, ReportingMonth month, Predicate<String> isThere) {
        Set<Scope> whole = new HashSet<>();
        Set<Scope> broken = new HashSet<>();
        for (String organisation : expected) {
            (isThere.test(organisation) ? whole : broken).addAll(organisations.scopesOf(organisation, month, asOf));
        }
        whole.removeAll(broken);
        return whole;
    }
}
