package org.boardpack.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * An entry as it stands in the ledger.
 *
 * @param number from 1, without a gap
 * @param at when, as ISO text
 * @param deed in words
 * @param previousHash of the entry before it; 64 zeros for the first
 * @param hash SHA-256 over the hash before and what this entry says
 */
public record LedgerLine(
        long number,
        String at,
        String who,
        String deed,
        String what,
        String why,
        String outcome,
        String previousHash,
        String hash) {

    static final String BEFORE_THE_FIRST = "0".repeat(64);

    /** The line that an entry becomes after another. */
    static LedgerLine following(
            long number, String previousHash, String at, String who, String deed, String what, String why, String out) {
        return new LedgerLine(
                number,
                at,
                who,
                deed,
                what,
                why,
                out,
                previousHash,
                hash(previousHash, number, List.of(at, who, deed, what, why, out)));
    }

    boolean saysWhatItsHashSays() {
        return hash.equals(hash(previousHash, number, List.of(at, who, deed, what, why, outcome)));
    }

    /** Every field with its length before it: no two entries have the same text. */
    private static String hash(String previousHash, long number, List<String> fields) {
        StringBuilder text = new StringBuilder(previousHash).append('\n').append(number);
        fields.forEach(
                field -> text.append('\n').append(field.length()).append(':').append(field));
        return DigestUtils.sha256Hex(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
