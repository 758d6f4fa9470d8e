package org.boardpack.pack.compose;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.boardpack.pack.Block;
import org.boardpack.pack.InputFile;
import org.boardpack.pack.Paragraph;
import org.boardpack.pack.Table;
import org.boardpack.pack.Table.Align;

/** Makes the table of the files that an edition was made from. */
final class InputsComposer {

    /** Enough of a fingerprint to tell files apart by eye. */
    private static final int FINGERPRINT = 12;

    private final Wording wording;

    InputsComposer(Wording wording) {
        this.wording = wording;
    }

    Block compose(List<InputFile> inputs, int most) {
        if (inputs.isEmpty()) {
            return Paragraph.notice(wording.say("inputs.none"));
        }
        int hidden = inputs.size() - most;
        return new Table(
                wording.say("inputs.caption"),
                wording.say("inputs.file"),
                List.of(
                        new Table.Column(wording.say("inputs.extract"), Align.TEXT),
                        new Table.Column(wording.say("inputs.rows"), Align.NUMBER),
                        new Table.Column(wording.say("inputs.verdict"), Align.TEXT),
                        new Table.Column(wording.say("inputs.received"), Align.TEXT),
                        new Table.Column(wording.say("inputs.hash"), Align.TEXT)),
                inputs.stream()
                        .sorted(Comparator.comparing(InputFile::extract)
                                .thenComparing(InputFile::name)
                                .thenComparing(InputFile::receivedAt))
                        .limit(most)
                        .map(this::row)
                        .toList(),
                hidden > 0 ? List.of(wording.say("inputs.more", "count", number(hidden))) : List.of());
    }

    private Table.Row row(InputFile input) {
        return new Table.Row(
                input.name(),
                List.of(
                        wording.sayOr("extract." + input.extract(), input.extract()),
                        input.rows().isPresent() ? number(input.rows().getAsLong()) : "[c]",
                        wording.sayOr("verdict." + input.verdict(), input.verdict()),
                        wording.calendar().date(input.receivedAt()),
                        input.sha256()
                                .map(hash -> hash.substring(0, Math.min(FINGERPRINT, hash.length())))
                                .orElse("[c]")),
                false);
    }

    private static String number(long count) {
        return NumberStyle.plain(0).format(BigDecimal.valueOf(count));
    }
}
