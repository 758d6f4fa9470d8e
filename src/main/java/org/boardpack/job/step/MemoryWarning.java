package org.boardpack.job.step;

import java.util.Locale;
import java.util.Optional;

/** Says before work begins that it may need more memory than there is. An estimate: nothing is refused for it, and running out loses nothing. */
public final class MemoryWarning {

    private static final long MEGABYTE = 1_000_000;

    /** More than is needed, so that the advice is good where the estimate is a little low. */
    private static final double AMPLE = 1.2;

    private MemoryWarning() {}

    /** The same, where more memory is all that helps. */
    public static Optional<String> of(String work, long needed, long memory) {
        return of(work, needed, memory, "");
    }

    /**
     * A sentence for people; empty where there is enough.
     *
     * @param work what may not fit, to begin the sentence
     * @param needed bytes that it is estimated to take
     * @param memory bytes that this Java may take
     * @param otherwise what else can be done, to end the sentence; blank if nothing can
     */
    public static Optional<String> of(String work, long needed, long memory, String otherwise) {
        return needed <= memory
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.UK,
                        "%s may need more memory than there is: about %,d MB, and Java may take %,d MB. If it runs out"
                                + " nothing is lost; start again with more, such as java -Xmx%dm -jar boardpack.jar%s.",
                        work,
                        needed / MEGABYTE,
                        memory / MEGABYTE,
                        Math.round(AMPLE * needed / (1 << 20)),
                        otherwise));
    }
}
