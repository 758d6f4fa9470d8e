package org.boardpack.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpack.job.ledger.LedgerReport;
import org.boardpack.job.ledger.LedgerReport.Entry;

/** The ledger as people and programs read it. */
record LedgerPage(Terminal terminal) {

    ExitCode show(LedgerReport ledger, boolean json) {
        if (json) {
            terminal.data(Json.of(Map.of("ledger", asData(ledger))));
        } else {
            ledger.entries().forEach(entry -> terminal.show(inWords(entry)));
            say(ledger.faults(), ledger.entries().size());
        }
        return ledger.faults().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void say(List<String> faults, int entries) {
        if (faults.isEmpty()) {
            terminal.say("The ledger is whole: " + entries + (entries == 1 ? " entry." : " entries."));
        } else {
            terminal.say("Somebody changed the ledger:");
            faults.forEach(fault -> terminal.say("  " + fault));
            terminal.say("Compare it with the one in a backup: restore that into another folder.");
        }
    }

    private static String inWords(Entry entry) {
        return Stream.of(
                        String.valueOf(entry.number()),
                        entry.at(),
                        entry.who(),
                        entry.deed(),
                        entry.what(),
                        entry.why().isEmpty() ? "" : "because: " + entry.why(),
                        entry.outcome())
                .filter(part -> !part.isEmpty())
                // A line break in one of them would look like an entry of its own.
                .map(Visible::line)
                .collect(Collectors.joining("  "));
    }

    private static Map<String, Object> asData(LedgerReport ledger) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("whole", ledger.faults().isEmpty());
        data.put("faults", ledger.faults());
        data.put("entries", ledger.entries().stream().map(LedgerPage::asData).toList());
        return data;
    }

    private static Map<String, Object> asData(Entry entry) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", entry.number());
        data.put("at", entry.at());
        data.put("who", entry.who());
        data.put("deed", entry.deed());
        data.put("what", entry.what());
        data.put("why", entry.why());
        data.put("outcome", entry.outcome());
        data.put("hash", entry.hash());
        return data;
    }
}
