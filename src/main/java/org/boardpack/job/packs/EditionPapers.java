package org.boardpack.job.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpack.job.basis.EditionBasis;
import org.boardpack.job.basis.EditionInputs;
import org.boardpack.pack.EditionStamp;
import org.boardpack.pack.InputFile;
import org.boardpack.pack.LimitsReport;
import org.boardpack.pack.Manifest;
import org.boardpack.pack.MethodNote;
import org.boardpack.pack.RunReport;
import org.boardpack.pack.RunReport.Missing;
import org.boardpack.pack.RunReport.ReportedFile;
import org.boardpack.store.Arrival;
import org.boardpack.store.EditionRecord;
import org.boardpack.store.FileRecord;
import org.boardpack.store.LoadKey;
import org.boardpack.store.LoadStore;
import org.boardpack.workforce.ExtractKind;

/**
 * The papers that belong to an edition as a whole: provenance, manifest and run report.
 *
 * @param lastFile the newest file that had arrived when the edition was begun
 */
public record EditionPapers(
        EditionInputs inputs, EditionRecord edition, MethodNote method, LoadStore loads, long lastFile) {

    public EditionStamp stamp() {
        return stamp(edition);
    }

    public static EditionStamp stamp(EditionRecord edition) {
        return new EditionStamp(
                edition.month(), edition.number(), edition.status(), edition.startedAt(), edition.codeVersion());
    }

    /** The files whose rows the edition pins. */
    public List<InputFile> files() {
        return loads.filesOf(inputs.loads().values()).stream()
                .map(this::inputFile)
                .toList();
    }

    private InputFile inputFile(FileRecord file) {
        Provenance tellable = Provenance.of(file, threshold());
        return new InputFile(
                file.name(),
                tellable.sha256(),
                file.kind() == null ? "" : file.kind().id(),
                tellable.rows(),
                file.verdict().words(),
                file.receivedAt());
    }

    private int threshold() {
        return inputs.settings().disclosureEnabled() ? inputs.settings().suppressionThreshold() : 0;
    }

    public EditionBackground background() {
        return new EditionBackground(inputs, method.id(), loads.arrivals(lastFile));
    }

    public Manifest manifest(List<InputFile> files) {
        Map<String, String> ruleSet = new TreeMap<>(EditionBasis.of(inputs).settings());
        ruleSet.put("fingerprint", edition.fingerprint());
        return new Manifest(stamp(), method, ruleSet, files);
    }

    public RunReport runReport() {
        List<ReportedFile> loaded = new ArrayList<>();
        List<ReportedFile> refused = new ArrayList<>();
        for (Arrival arrival : loads.arrivals(lastFile)) {
            if (!arrival.file().verdict().isLoaded()) {
                refused.add(reported(arrival));
            } else if (arrival.loads().stream().anyMatch(this::isOfTheMonth)) {
                loaded.add(reported(arrival));
            }
        }
        return new RunReport(stamp(), method, loaded, refused, missing(), LimitsReport.NONE);
    }

    private boolean isOfTheMonth(LoadKey load) {
        return (load.month().equals(edition.month()) || load.month().isAlways())
                && inputs.loads().containsKey(load);
    }

    private ReportedFile reported(Arrival arrival) {
        Set<String> organisations = new TreeSet<>();
        arrival.loads().forEach(load -> organisations.add(load.organisation()));
        return new ReportedFile(
                inputFile(arrival.file()),
                List.copyOf(organisations),
                arrival.file().findings());
    }

    /** A survey comes once a year, so the month after it owes none. */
    private List<Missing> missing() {
        Set<Missing> sent = new HashSet<>();
        Set<Missing> sentBefore = new HashSet<>();
        for (LoadKey load : inputs.loads().keySet()) {
            Missing what = new Missing(load.organisation(), load.kind().id());
            if (load.month().equals(edition.month())) {
                sent.add(what);
            } else if (!load.kind().equals(ExtractKind.SURVEY)
                    && load.month().equals(edition.month().minus(1))
                    && inputs.organisations().exists(load.organisation(), edition.month())) {
                sentBefore.add(what);
            }
        }
        sentBefore.removeAll(sent);
        return sentBefore.stream()
                .sorted(java.util.Comparator.comparing(Missing::organisation).thenComparing(Missing::extract))
                .toList();
    }
}
