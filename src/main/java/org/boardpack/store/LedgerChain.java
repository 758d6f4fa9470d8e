package org.boardpack.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a ledger is whole: nothing in it altered, removed or put in between, nothing cut off after the head that was last seen. */
public final class LedgerChain {

    private LedgerChain() {}

    /**
     * What is wrong with a ledger, in words, in its order; nothing when it is whole. Whoever can write the store and the head, and
     * writes every later hash anew, is not found out.
     *
     * @param lines oldest first
     * @param seen the newest entry that was last seen, from outside the store
     */
    public static List<String> faults(List<LedgerLine> lines, Optional<LedgerHead> seen) {
        List<String> faults = new ArrayList<>();
        long number = 0;
        String hash = LedgerLine.BEFORE_THE_FIRST;
        for (LedgerLine line : lines) {
            if (line.number() != number + 1) {
                faults.add(missing(number + 1, line.number() - 1));
            } else if (!line.previousHash().equals(hash)) {
                faults.add("entry " + line.number() + " does not follow from the one before it: one of the two was"
                        + " altered or put in");
            }
            if (!line.saysWhatItsHashSays()) {
                faults.add("entry " + line.number() + " was altered");
            }
            number = line.number();
            hash = line.hash();
        }
        seen.ifPresent(head -> cutOff(lines, head).ifPresent(faults::add));
        return List.copyOf(faults);
    }

    private static Optional<String> cutOff(List<LedgerLine> lines, LedgerHead seen) {
        long newest = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number();
        if (newest < seen.number()) {
            return Optional.of(missing(newest + 1, seen.number()) + " at the end");
        }
        return lines.stream()
                .filter(line -> line.number() == seen.number() && !line.hash().equals(seen.hash()))
                .findFirst()
                .map(line -> "entry " + line.number() + " is not the one that was last seen there");
    }

    private static String missing(long first, long last) {
        return first >= last ? "entry " + first + " is missing" : "entries " + first + " to " + last + " are missing";
    }
}
