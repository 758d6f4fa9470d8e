package org.boardpack.inbox;

import java.util.List;

/** What came of claiming several files: those that are claimed, and those that could not be and stay in the inbox. */
public record Claims(List<Claim> claimed, List<Waiting> left) {

    public Claims {
        claimed = List.copyOf(claimed);
        left = List.copyOf(left);
    }
}
