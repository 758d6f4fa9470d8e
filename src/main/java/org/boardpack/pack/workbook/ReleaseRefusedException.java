package org.boardpack.pack.workbook;

import java.util.List;

/** A finished workbook holds something that must not be published. The message lists it all in words. */
public final class ReleaseRefusedException extends RuntimeException {

    private final List<String> reasons;

    public ReleaseRefusedException(List<String> reasons) {
        super("This workbook must not be published: " + String.join("; ", reasons)
                + ". Take it out, in the template if it came from there, and render again.");
        this.reasons = List.copyOf(reasons);
    }

    /** One sentence a thing that was found; at least one. */
    public List<String> reasons() {
        return reasons;
    }
}
