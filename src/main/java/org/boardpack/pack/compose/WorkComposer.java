package org.boardpack.pack.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpack.metrics.improvement.ActionRow;
import org.boardpack.metrics.improvement.Milestone;
import org.boardpack.pack.Block;
import org.boardpack.pack.Language;
import org.boardpack.pack.PackData;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.pack.improvement.FreeText;
import org.boardpack.workforce.Scope;
import org.boardpack.workforce.ScopeType;
import org.jspecify.annotations.Nullable;

/** Lists what is being done about retention: actions and milestones. */
final class WorkComposer {

    private final Wording wording;
    private final PackData data;
    private final boolean isRollUp;

    WorkComposer(Wording wording, PackData data) {
        this.wording = wording;
        this.data = data;
        this.isRollUp = data.scope().type() != ScopeType.ORGANISATION;
    }

    /** Late ones first, as they are given. */
    Block actions(int most) {
        List<ActionRow> actions = data.work().actions();
        if (actions.isEmpty()) {
            return Paragraph.notice(wording.say("actions.none"));
        }
        List<Table.Row> rows = actions.stream()
                .limit(most)
                .map(action -> new Table.Row(
                        FreeText.of(action.title()),
                        ofRollUp(
                                whose(action.organisation()),
                                List.of(
                                        domain(action.domain()),
                                        action.owner() == null
                                                ? wording.say("actions.nobody")
                                                : FreeText.of(action.owner()),
                                        wording.calendar().date(action.due()),
                                        status(action))),
                        false))
                .toList();
        int more = actions.size() - rows.size();
        return new Table(
                wording.say("actions.caption"),
                wording.say("actions.heading"),
                ofRollUp(
                        text("actions.whose"),
                        List.of(
                                text("actions.domain"),
                                text("actions.owner"),
                                text("actions.due"),
                                text("actions.status"))),
                rows,
                more > 0 ? List.of(wording.say("actions.more", "count", Integer.toString(more))) : List.of());
    }

    /** All of them; without the first where there is one organisation only. */
    private <T> List<T> ofRollUp(T first, List<T> others) {
        List<T> all = new ArrayList<>(others);
        if (isRollUp) {
            all.add(0, first);
        }
        return all;
    }

    private Table.Column text(String key) {
        return new Table.Column(wording.say(key), Table.Align.TEXT);
    }

    private Table.Column number(String key) {
        return new Table.Column(wording.say(key), Table.Align.NUMBER);
    }

    private String whose(String code) {
        return isRollUp ? wording.nameOf(Scope.organisation(code)) : wording.nameOf(data.scope());
    }

    private String domain(@Nullable String domain) {
        return domain == null ? wording.say("actions.no-domain") : wording.sayOr("domain." + domain, domain);
    }

    private String status(ActionRow action) {
        String status = wording.sayOr("action-status." + action.status(), FreeText.of(action.status()));
        if (!action.late()) {
            return status;
        }
        return action.daysLate() > 0
                ? wording.count("actions.late", action.daysLate(), "status", status)
                : wording.say("actions.late.word", "status", status);
    }

    /** Each milestone with how many actions fall due by it, and how many of them are done or late. */
    Block milestones() {
        Map<Milestone, List<ActionRow>> by = new LinkedHashMap<>();
        for (Milestone milestone : data.background().milestones()) {
            by.put(milestone, new ArrayList<>());
        }
        for (ActionRow action : data.work().actions()) {
            add(by, action.ofYear(), action);
            add(by, action.ninetyDays(), action);
        }
        if (by.isEmpty()) {
            return Paragraph.notice(wording.say("milestones.none"));
        }
        List<Table.Row> rows = new ArrayList<>();
        by.forEach((milestone, actions) -> rows.add(new Table.Row(
                name(milestone),
                List.of(
                        when(milestone),
                        Integer.toString(actions.size()),
                        Long.toString(actions.stream()
                                .filter(action -> !action.open())
                                .count()),
                        Long.toString(actions.stream().filter(ActionRow::late).count())),
                false)));
        return new Table(
                wording.say("milestones.caption"),
                wording.say("milestones.heading"),
                List.of(
                        text("milestones.when"),
                        number("milestones.due"),
                        number("milestones.done"),
                        number("milestones.late")),
                rows,
                List.of());
    }

    private static void add(Map<Milestone, List<ActionRow>> by, @Nullable Milestone milestone, ActionRow action) {
        if (milestone != null) {
            by.computeIfAbsent(milestone, unseen -> new ArrayList<>()).add(action);
        }
    }

    private String name(Milestone milestone) {
        return wording.language() == Language.WELSH && !milestone.welshName().isBlank()
                ? milestone.welshName()
                : milestone.name();
    }

    private String when(Milestone milestone) {
        return switch (milestone.tracker()) {
            case YEAR -> wording.calendar().name(milestone.number());
            case NINETY_DAYS -> wording.say("milestones.ninety-days", "number", Integer.toString(milestone.number()));
        };
    }
}
