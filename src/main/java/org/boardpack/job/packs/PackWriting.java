package org.boardpack.job.packs;

import java.util.function.Supplier;
import org.boardpack.job.step.Batch;
import org.boardpack.job.step.Finished;
import org.boardpack.job.step.ListReader;
import org.boardpack.job.step.Progress;
import org.boardpack.workforce.Scope;
import org.springframework.batch.core.step.Step;

/** The step that writes packs, a scope an item, several at a time. */
public record PackWriting(Batch batch, Supplier<EditionPacks> packs, Progress progress) {

    public Step step() {
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
