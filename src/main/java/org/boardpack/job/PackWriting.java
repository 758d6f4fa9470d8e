package org.boardpack.job;

import java.util.function.Supplier;
import org.boardpack.workforce.Scope;
import org.springframework.batch.core.step.Step;

/** The step that writes packs, a scope an item, several at a time. */
record PackWriting(Batch batch, Supplier<EditionPacks> packs, Progress progress) {

    Step step() {
        Finished finished = new Finished("Writing packs", progress);
        return batch.<Scope, Scope>items("write-packs")
                .reader(new ListReader<>("scopes", finished, () -> packs.get().scopes()))
                .processor(scope -> {
                    packs.get().write(scope);
                    finished.another();
                    return scope;
                })
                .writer(written -> {
                    // The packs are on disk; the chunk's commit records how far we came.
                })
                .build();
    }
}
