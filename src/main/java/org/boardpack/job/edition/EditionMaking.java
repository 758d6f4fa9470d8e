package org.boardpack.job.edition;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.boardpack.job.basis.EditionBasis;
import org.boardpack.job.basis.EditionSource;
import org.boardpack.job.connection.Stores;
import org.boardpack.job.packs.PackOrder;
import org.boardpack.job.packs.PackRenderers;
import org.boardpack.job.step.Jobs;
import org.boardpack.job.step.Progress;
import org.boardpack.job.workspace.CodeVersion;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.store.EditionPins;
import org.boardpack.store.EditionRecord;
import org.boardpack.workforce.EditionStatus;
import org.boardpack.workforce.ReportingMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Decides whether a month needs a new edition, carries on an unfinished one, or stands as it is; then has the edition job run. */
record EditionMaking(Workspace workspace, Stores stores, Jobs jobs, Clock clock, Progress progress) {

    /** An edition of what is given, or carries on with one that was left unfinished; where nothing changed, the last one stands. */
    EditionReport make(EditionSource source, PackOrder order, boolean computeOnly) throws IOException {
        ReportingMonth month = source.inputs().month();
        String fingerprint = source.fingerprint();
        Optional<EditionRecord> standing = stores.editions().lastPublished(month);
        EditionSummary summary = new EditionSummary(workspace, stores.editions(), source.inputs());
        if (standing.isPresent()) {
            EditionRecord last = standing.get();
            boolean isSame = last.fingerprint().equals(fingerprint);
            if (isSame) {
                // What has the same fingerprint was made by the same rules.
                stores.editions()
                        .keepBasis(last.id(), EditionBasis.of(source.inputs()).toTable());
            }
            if (isSame && (computeOnly || has(source, last, order))) {
                return summary.of(last, EditionReport.Outcome.UNCHANGED);
            }
            if (stores.closes().isClosed(month)) {
                return summary.of(last, EditionReport.Outcome.CLOSED);
            }
        }
        EditionStatus status = stores.closes().statusNow(month);
        EditionRecord edition =
                unfinished(month, fingerprint, status).orElseGet(() -> open(source, fingerprint, status, order, null));
        return summary.of(edition, work(source, edition).run(order, computeOnly, Optional.empty()));
    }

    /**
     * The final edition of a month: the figures of its last edition as they are, in packs that say that they are final.
     *
     * @param last the last published edition
     * @param source what that was made from
     */
    EditionReport makeFinal(EditionRecord last, EditionSource source, PackOrder order) throws IOException {
        EditionStatus status =
                stores.closes().last(last.month()).isPresent() ? EditionStatus.FINAL_RESTATED : EditionStatus.FINAL;
        String fingerprint = source.fingerprint();
        EditionRecord edition = unfinished(last.month(), fingerprint, status)
                .orElseGet(() -> open(source, fingerprint, status, order, last));
        return new EditionSummary(workspace, stores.editions(), source.inputs())
                .of(edition, work(source, edition).run(order, false, Optional.of(last)));
    }

    private EditionWork work(EditionSource source, EditionRecord edition) {
        return new EditionWork(workspace, stores, jobs, clock, progress, source, edition);
    }

    private Optional<EditionRecord> unfinished(ReportingMonth month, String fingerprint, EditionStatus status) {
        String readersHave = new PublishedFigures(stores.editions(), month).name();
        return stores.editions().list(month).stream()
                .filter(edition -> edition.publishedAt() == null
                        && edition.fingerprint().equals(fingerprint)
                        && edition.status() == status
                        && (edition.internal() || isDecidedBeside(readersHave, edition)))
                .reduce((earlier, later) -> later);
    }

    /** Where readers got more since it was decided what an edition shows, it is not carried on: together they could tell too much. */
    private boolean isDecidedBeside(String readersHave, EditionRecord edition) {
        return stores.pins()
                .find(edition.id())
                .map(EditionPins::readersHave)
                .filter(readersHave::equals)
                .isPresent();
    }

    /** @param closing the edition whose figures it takes over; null where it computes its own */
    private EditionRecord open(
            EditionSource source,
            String fingerprint,
            EditionStatus status,
            PackOrder order,
            @Nullable EditionRecord closing) {
        // A template that cannot be used is found before an edition is begun.
        PackRenderers.of(source);
        ReportingMonth month = source.inputs().month();
        boolean isInternal = !source.inputs().settings().disclosureEnabled();
        EarlierEditions earlier = new EarlierEditions(stores.editions(), isInternal);
        Long seen = earlier.seenBefore(month).map(EditionRecord::id).orElse(null);
        Long restates = closing == null
                ? earlier.restatedBy(month).map(EditionRecord::id).orElse(null)
                : stores.pins().find(closing.id()).map(EditionPins::restates).orElse(null);
        String readersHave = isInternal ? null : new PublishedFigures(stores.editions(), month).name();
        TransactionTemplate together = new TransactionTemplate(jobs.batch().transactions());
        return together.execute(transaction -> {
            EditionRecord edition = stores.editions()
                    .open(
                            month,
                            status,
                            fingerprint,
                            CodeVersion.current(),
                            clock.instant(),
                            isInternal,
                            source.inputs().loads().values());
            EditionPins pins =
                    new EditionPins(stores.pins().lastFile(), order.asText(), restates, seen, readersHave, null);
            stores.pins().keep(edition.id(), pins, source.filesToPin());
            return edition;
        });
    }

    /** Whether a published edition has every pack that is ordered; one is never added to, another is made. */
    private boolean has(EditionSource source, EditionRecord edition, PackOrder order) {
        return work(source, edition)
                .ordered(order, workspace.edition(edition.month(), edition.number()))
                .areThere();
    }
}
