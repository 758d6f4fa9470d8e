package org.boardpack.job.packs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardpack.pack.Language;
import org.boardpack.store.EditionStore.PeriodScope;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Scope;

/** Which files an order comes to, in an edition's folder. Whether they are there can be seen without making any. */
public final class OrderedPacks {

    private final PackOrder order;
    private final Path folder;
    private final ReportingMonth month;
    private final List<PeriodScope> blocks;
    private final ScopeFolders folders;

    /**
     * @param folder the edition's, complete or in the making
     * @param month the edition's
     * @param blocks what the edition has figures of
     */
    public OrderedPacks(PackOrder order, Path folder, ReportingMonth month, List<PeriodScope> blocks) {
        this.order = order;
        this.folder = folder;
        this.month = month;
        this.blocks = blocks;
        folders = new ScopeFolders(blocks.stream().map(PeriodScope::scope).collect(Collectors.toSet()));
    }

    /** The scopes to make packs for: those that have a figure for the edition's month, narrowed to what was ordered. */
    public List<Scope> scopes() {
        Set<String> wanted = order.organisations();
        return blocks.stream()
                .filter(block -> block.period().equals(month))
                .map(PeriodScope::scope)
                .filter(scope -> wanted.isEmpty() || wanted.contains(scope.code()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    List<Language> languages() {
        return order.languages();
    }

    Set<PackFormat> formats() {
        return order.formats();
    }

    /** Where everything of a scope is. */
    Path folder(Scope scope) {
        return folder.resolve(folders.of(scope));
    }

    Path file(Scope scope, Language language, PackFormat format) {
        return folder(scope).resolve("board-pack." + language.code() + "." + format.ending());
    }

    /** Whether every pack of a scope is there. */
    public boolean areThere(Scope scope) {
        return languages().stream()
                .flatMap(language -> formats().stream().map(format -> file(scope, language, format)))
                .allMatch(Files::exists);
    }

    /** Whether every pack of every scope is there. */
    public boolean areThere() {
        return scopes().stream().allMatch(this::areThere);
    }
}
