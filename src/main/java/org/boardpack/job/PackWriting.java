package org.boardpack.job;

import java.util.function.Supplier;
import org.boardpack.workforce.Scope;
import org.springframework.batch.core.step.Step;

/** The step that writes packs, a scope an item, several at a time. */
record PackWriting(Batch batch, Supplier<EditionPacks> packs, Progress progress) {

    Step step() {
        Finished finished = new Finished("Writing packs", progress);
        ListReader<Scope, Scope> work = new ListReader<>(
                batch.workers(),
                Batch.AHEAD,
                finished,
                () -> packs.get().ordered().scopes(),
                scope -> {
                    packs.get().write(scope);
                    finished.another();
                    return scope;
                });
        return batch.items("write-packs", work, written -> {
            // The packs are on disk; the chunk's commit records how far we came.
        });
    }
}
