package org.boardpack.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpack.job.edition.EditionDiff;
import org.boardpack.pack.ChangeCause;
import org.boardpack.pack.ChangesCsv;
import org.boardpack.pack.FigureChange;
import org.boardpack.pack.TargetChange;

/** What changed between two editions, for programs; plans and targets come after the figures, in the same form. */
final class DiffData {

    private DiffData() {}

    static Map<String, Object> of(EditionDiff diff) {
        List<Map<String, Object>> changes = new ArrayList<>();
        diff.changes().forEach(change -> changes.add(of(change)));
        diff.targets().forEach(change -> changes.add(of(change)));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("old", diff.old().toString());
        data.put("new", diff.now().toString());
        data.put("changes", changes);
        return data;
    }

    private static Map<String, Object> of(TargetChange change) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("period", change.month().toString());
        data.put("scopeType", change.scope().type().id());
        data.put("scopeCode", change.scope().code());
        data.put("staffGroup", change.staffGroup().name());
        data.put("dimension", change.kind().id());
        data.put("dimensionValue", "");
        data.put("metric", change.metric());
        data.put("window", change.window());
        if (change.old() != null) {
            data.put("old", change.old());
        }
        if (change.now() != null) {
            data.put("new", change.now());
        }
        data.put("oldStatus", ChangesCsv.status(change.old()));
        data.put("newStatus", ChangesCsv.status(change.now()));
        data.put("causes", List.of(ChangeCause.TARGET.id()));
        return data;
    }

    private static Map<String, Object> of(FigureChange change) {
        var figure = change.either();
        var was = change.shownOld();
        var is = change.now();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("period", figure.period().toString());
        data.put("scopeType", figure.scope().type().id());
        data.put("scopeCode", figure.scope().code());
        data.put("staffGroup", figure.staffGroup().name());
        data.put("dimension", figure.dimension());
        data.put("dimensionValue", figure.dimensionValue());
        data.put("metric", figure.metric().id());
        data.put("window", figure.window().id());
        if (was != null && was.value() != null) {
            data.put("old", was.value());
        }
        if (is != null && is.value() != null) {
            data.put("new", is.value());
        }
        data.put("oldStatus", ChangesCsv.oldStatus(change));
        data.put("newStatus", is == null ? "none" : is.status().id());
        data.put("causes", change.causes().stream().map(ChangeCause::id).toList());
        data.put("reference", figure.reference());
        return data;
    }
}
