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
 * it exists: a roll-up without it would look like a real fall, so it is missing instead. Published summaries come for a whole nation
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
        firstMonths.computeIfAbsent(kind, this::firstMonths).forEach((organisation, first) -> {
            if (!first.isAfter(month) && organisations.exists(organisation, month)) {
                expected.add(organisation);
            }
        });
        return expected;
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
