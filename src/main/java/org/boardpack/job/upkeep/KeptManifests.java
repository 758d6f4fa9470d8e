package org.boardpack.job.upkeep;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpack.job.connection.Stores;
import org.boardpack.pack.PublishedManifest;
import org.boardpack.store.EditionPins;
import org.boardpack.store.EditionRecord;
import org.boardpack.workforce.ReportingMonth;

/**
 * The manifests that editions were published with, as the store keeps them.
 *
 * @param stores empty where the store cannot be looked into
 */
record KeptManifests(Optional<Stores> stores) {

    /** @param name such as {@code 2025-03@1} */
    record Kept(String name, String sha256, PublishedManifest manifest) {}

    Optional<Kept> find(ReportingMonth month, int edition) {
        return all().filter(kept ->
                        kept.manifest().month().equals(month) && kept.manifest().edition() == edition)
                .findFirst();
    }

    /** The edition whose place a folder has, such as {@code packs/2025-03/edition-1}. */
    Optional<Kept> standingIn(Path folder) {
        Path month = folder.getParent();
        String number = String.valueOf(folder.getFileName()).replace("edition-", "");
        String place = (month == null ? "" : month.getFileName()) + "@" + number;
        return all().filter(kept -> kept.name().equals(place)).findFirst();
    }

    /** An edition that has a file of that content; the newest month first. */
    Optional<String> editionWith(String sha256) {
        return all().filter(kept -> kept.manifest().files().containsValue(sha256)
                        || kept.sha256().equals(sha256))
                .map(Kept::name)
                .findFirst();
    }

    private Stream<Kept> all() {
        return stores.map(this::kept).orElse(List.of()).stream();
    }

    private List<Kept> kept(Stores stores) {
        return stores.editions().list().stream()
                .flatMap(edition -> kept(stores, edition).stream())
                .toList();
    }

    private static Optional<Kept> kept(Stores stores, EditionRecord edition) {
        return stores.pins()
                .find(edition.id())
                .map(EditionPins::manifest)
                .flatMap(sha256 -> stores.pins()
                        .content(sha256)
                        .flatMap(PublishedManifest::read)
                        .map(manifest -> new Kept(edition.name(), sha256, manifest)));
    }
}
