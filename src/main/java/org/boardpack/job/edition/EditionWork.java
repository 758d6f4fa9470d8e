package org.boardpack.job.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.boardpack.job.basis.EditionBasis;
import org.boardpack.job.basis.EditionInputs;
import org.boardpack.job.basis.EditionMethods;
import org.boardpack.job.basis.EditionSource;
import org.boardpack.job.basis.PinnedSubmissions;
import org.boardpack.job.connection.Stores;
import org.boardpack.job.packs.EditionPacks;
import org.boardpack.job.packs.EditionPapers;
import org.boardpack.job.packs.OrderedPacks;
import org.boardpack.job.packs.PackOrder;
import org.boardpack.job.packs.PackRenderers;
import org.boardpack.job.step.Jobs;
import org.boardpack.job.step.Progress;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.pack.InputFile;
import org.boardpack.store.EditionPins;
import org.boardpack.store.EditionRecord;
import org.boardpack.workforce.ExtractKind;
import org.springframework.util.FileSystemUtils;

/** Puts together what one edition needs to be counted, written and published. */
record EditionWork(
        Workspace workspace,
        Stores stores,
        Jobs jobs,
        Clock clock,
        Progress progress,
        EditionSource source,
        EditionRecord edition) {

    /** @param figuresOf the edition whose figures this one takes over; empty where it computes its own */
    EditionReport.Outcome run(PackOrder order, boolean computeOnly, Optional<EditionRecord> figuresOf)
            throws IOException {
        EditionInputs inputs = source.inputs();
        EditionCounting counting = new EditionCounting(inputs, stores);
        stores.editions().keepBasis(edition.id(), EditionBasis.of(inputs).toTable());
        if (computeOnly && isComputed(counting)) {
            return EditionReport.Outcome.COMPUTED;
        }
        Path making = workspace.editionInTheMaking(edition.month(), edition.number());
        if (!computeOnly) {
            order(order, making);
        }
        Files.createDirectories(making);
        EditionPapers papers = papers();
        List<InputFile> files = papers.files();
        EditionPublishing publishing = new EditionPublishing(
                workspace,
                edition,
                stores,
                () -> packs(order, making, files),
                papers.manifest(files),
                papers.runReport(),
                clock);
        Restating restating = new Restating(
                stores.editions(),
                stores.pins().find(edition.id()).map(EditionPins::restates).flatMap(stores.editions()::find));
        CountingRoom room = new CountingRoom(
                stores.loads().largestMonth(ExtractKind.STAFF_IN_POST),
                Runtime.getRuntime().maxMemory());
        if (figuresOf.isEmpty()) {
            room.warning().ifPresent(progress::warn);
            if (inputs.settings().disclosureEnabled()) {
                decidingRoom(inputs, counting).warning().ifPresent(progress::warn);
            }
        }
        EditionJob job = new EditionJob(
                jobs.batch(), edition, figuresOf, stores.editions(), counting, room, restating, publishing, progress);
        jobs.run(job.job(), EditionJob.parameters(edition, computeOnly));
        return computeOnly ? EditionReport.Outcome.COMPUTED : EditionReport.Outcome.PUBLISHED;
    }

    private static DecidingRoom decidingRoom(EditionInputs inputs, EditionCounting counting) {
        return new DecidingRoom(
                (int) inputs.organisationsWithFigures().count(),
                counting.months().size(),
                Runtime.getRuntime().maxMemory());
    }

    /** Another order at a restart: packs that were written to the earlier one are not half of what is wanted. */
    private void order(PackOrder order, Path making) throws IOException {
        Optional<EditionPins> pins = stores.pins().find(edition.id());
        if (pins.isPresent() && !pins.get().packOrder().equals(order.asText())) {
            // Cut off between the two, the next run deletes again; the other way round it would take what is left for
            // its own.
            FileSystemUtils.deleteRecursively(making);
            stores.pins().order(edition.id(), order.asText());
        }
    }

    /** Whether every scope has its figures: in the edition's month it always has some, if only to say that they are missing. */
    private boolean isComputed(EditionCounting counting) {
        long scopes = stores.editions().blocks(edition.id()).stream()
                .filter(block -> block.period().equals(edition.month()))
                .count();
        return scopes > 0 && scopes == counting.scopes().size();
    }

    EditionPapers papers() {
        return new EditionPapers(
                source.inputs(),
                edition,
                new EditionMethods(stores.editions()).note(edition, EditionBasis.of(source.inputs())),
                stores.loads(),
                stores.pins().find(edition.id()).map(EditionPins::lastFile).orElse(Long.MAX_VALUE));
    }

    /** @param folder that they are, or will be, in */
    OrderedPacks ordered(PackOrder order, Path folder) {
        return new OrderedPacks(
                order, folder, edition.month(), stores.editions().blocks(edition.id()));
    }

    /**
     * @param folder that they are, or will be, written into
     * @param files that the edition was made from
     */
    EditionPacks packs(PackOrder order, Path folder, List<InputFile> files) {
        return new EditionPacks(
                source.inputs(),
                edition,
                stores,
                files,
                PackRenderers.of(source),
                ordered(order, folder),
                new PinnedSubmissions(source.inputs().loads(), stores.loads()),
                papers().background());
    }
}
