package org.boardpack.job.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardpack.inbox.OnDisk;
import org.boardpack.inbox.TopFolder;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.workforce.ReportingMonth;

/** The one folder that holds everything a running installation owns. */
public record Workspace(Path root) {

    public Path settings() {
        return root.resolve("boardpack.yaml");
    }

    public Path reference() {
        return root.resolve("reference");
    }

    public Path templates() {
        return root.resolve("reports-templates").resolve("board-pack");
    }

    public Path inbox() {
        return root.resolve("inbox");
    }

    public Path packs() {
        return root.resolve("packs");
    }

    public Path store() {
        return root.resolve("store");
    }

    /** The key that makes identifiers into pseudonyms. */
    public Path pseudonymKey() {
        return store().resolve("pseudonym.key");
    }

    /** The embedded database. */
    public Path storeFile() {
        return store().resolve("boardpack.mv.db");
    }

    /** The newest entry of the ledger, outside the store. */
    public Path ledgerHead() {
        return store().resolve("ledger.head");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** Files and folders that a backup keeps. */
    public List<Path> kept(boolean withPacks) {
        List<Path> kept = new ArrayList<>(List.of(settings(), pseudonymKey(), ledgerHead()));
        Stream.of("reference", "reports-templates", "archive", "receipts", "quarantine", "processing")
                .map(root::resolve)
                .forEach(kept::add);
        if (withPacks) {
            kept.add(packs());
        }
        return kept;
    }

    /** Where an edition stands once it is complete. */
    public Path edition(ReportingMonth month, int number) {
        return packs().resolve(month.toString()).resolve("edition-" + number);
    }

    /** Where an edition is made; it is renamed to {@link #edition} when nothing is left to do. */
    public Path editionInTheMaking(ReportingMonth month, int number) {
        return packs().resolve(month.toString()).resolve(".edition-" + number + ".making");
    }

    /** Where an edition is made a second time, to be compared with the one that stands. */
    public Path editionMadeAgain(ReportingMonth month, int number) {
        return packs().resolve(month.toString()).resolve(".edition-" + number + ".as-was");
    }

    /** Where settings, reference lists and templates that an edition pinned are laid out while they are needed. */
    public Path editionPins(ReportingMonth month, int number) {
        return packs().resolve(month.toString()).resolve(".edition-" + number + ".pins");
    }

    /** Fills the folder of reference lists where there is none: with all of the shipped lists or none, for who finds it takes it for whole. */
    public void prepareReference() throws IOException {
        if (!Files.exists(reference())) {
            Path making = root().resolve(".reference.making");
            OnDisk.delete(making);
            ReferenceLists.copyShippedTo(Files.createDirectory(making));
            OnDisk.publish(making, reference());
        }
    }

    /** Makes the other folders that people look for; harmless when they are there. */
    public void prepare() throws IOException {
        TopFolder.make(inbox());
        TopFolder.make(packs());
        TopFolder.make(store());
        TopFolder.make(logs());
    }
}
