package org.boardpack.pack.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.boardpack.metrics.improvement.SelfAssessment;
import org.boardpack.pack.Block;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.ScopeType;
import org.jspecify.annotations.Nullable;

/** Lists self-assessments: of an organisation a row a domain, of a roll-up a row an organisation with a column a domain. */
final class AssessmentComposer {

    private final Wording wording;
    private final PackData data;

    AssessmentComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.data = data;
    }

    Block compose() {
        List<SelfAssessment> all = data.work().selfAssessments();
        if (all.isEmpty()) {
            return Paragraph.notice(wording.say("self-assessment.none"));
        }
        return data.scope().type() == ScopeType.ORGANISATION ? byDomain(all) : byOrganisation(all);
    }

    private Table byDomain(List<SelfAssessment> all) {
        return new Table(
                wording.say("self-assessment.caption"),
                wording.say("actions.domain"),
                List.of(
                        new Table.Column(wording.say("self-assessment.score"), Table.Align.NUMBER),
                        new Table.Column(wording.say("self-assessment.before"), Table.Align.NUMBER),
                        new Table.Column(wording.say("self-assessment.date"), Table.Align.TEXT)),
                all.stream()
                        .map(one -> new Table.Row(
                                domain(one.domain()),
                                List.of(
                                        Long.toString(one.score()),
                                        one.scoreBefore() == null
                                                ? wording.say("self-assessment.first")
                                                : Long.toString(one.scoreBefore()),
                                        wording.calendar().date(one.date())),
                                false))
                        .toList(),
                List.of(wording.say("self-assessment.scale")));
    }

    private Table byOrganisation(List<SelfAssessment> all) {
        SortedSet<String> domains = new TreeSet<>();
        Map<String, Map<String, SelfAssessment>> rows = new LinkedHashMap<>();
        for (SelfAssessment one : all) {
            domains.add(one.domain());
            rows.computeIfAbsent(one.organisation(), unseen -> new LinkedHashMap<>())
                    .put(one.domain(), one);
        }
        return new Table(
                wording.say("self-assessment.caption"),
                wording.say("actions.whose"),
                domains.stream()
                        .map(domain -> new Table.Column(domain(domain), Table.Align.NUMBER))
                        .toList(),
                rows.entrySet().stream()
                        .map(row -> new Table.Row(
                                wording.nameOf(Scope.organisation(row.getKey())),
                                domains.stream()
                                        .map(domain -> score(row.getValue().get(domain)))
                                        .toList(),
                                false))
                        .toList(),
                List.of(wording.say("self-assessment.scale"), wording.say("self-assessment.in-brackets")));
    }

    private String score(@Nullable SelfAssessment one) {
        if (one == null) {
            return "[x]";
        }
        return one.scoreBefore() == null
                ? Long.toString(one.score())
                : wording.say(
                        "self-assessment.score-before",
                        "score",
                        Long.toString(one.score()),
                        "before",
                        Long.toString(one.scoreBefore()));
    }

    private String domain(String domain) {
        return wording.sayOr("domain." + domain, domain);
    }
}
