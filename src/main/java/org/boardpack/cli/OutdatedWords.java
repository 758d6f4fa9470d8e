package org.boardpack.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.boardpack.job.edition.OutdatedEdition;

/** Says that a month's last edition is not made from what is loaded now, and how to make it again. */
final class OutdatedWords {

    private OutdatedWords() {}

    static String of(OutdatedEdition outdated) {
        String edition = Reports.inWords(outdated.month()) + ", edition " + outdated.edition();
        String rerun = "boardpack rerun --month " + outdated.month();
        return outdated.closed()
                ? edition
                        + ", is not made from what is loaded now; the month is closed. To correct it: boardpack reopen "
                        + outdated.month() + " --reason \"...\", then: " + rerun
                : edition + ", is not made from what is loaded now. Make it again with: " + rerun;
    }

    static Map<String, Object> asData(OutdatedEdition outdated) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("month", outdated.month().toString());
        data.put("edition", outdated.edition());
        data.put("closed", outdated.closed());
        return data;
    }
}
