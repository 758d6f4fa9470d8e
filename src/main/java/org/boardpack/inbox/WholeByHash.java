package org.boardpack.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the companions of a file say about it. Remembers what did not match, so that a large file is not hashed at every look. */
final class WholeByHash {

    enum Judgement {
        WHOLE,
        NOT_WHOLE,
        /** There is no companion: time must tell. */
        UNTOLD
    }

    private record Tried(Stamp file, Stamp companion) {}

    private final Map<Path, Tried> failed = new HashMap<>();

    Judgement judge(Arrival arrival) {
        Optional<Path> hash =
                arrival.companions().stream().filter(Companions::isHash).findFirst();
        if (hash.isEmpty()) {
            return arrival.companions().isEmpty() ? Judgement.UNTOLD : Judgement.WHOLE;
        }
        try {
            Tried now = new Tried(arrival.stamp(), Stamp.of(hash.get()));
            if (!now.equals(failed.get(arrival.file()))) {
                Optional<String> said = Checksum.of(hash.get(), arrival.name());
                if (said.isPresent()
                        && said.get().equals(Fingerprint.of(arrival.file()).sha256())) {
                    failed.remove(arrival.file());
                    return Judgement.WHOLE;
                }
                failed.put(arrival.file(), now);
            }
            return Judgement.NOT_WHOLE;
        } catch (IOException goneOrLocked) {
            return Judgement.NOT_WHOLE;
        }
    }
}
