package org.boardpack.job.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardpack.answer.WorkbookAnswers;
import org.boardpack.inbox.FileReport;
import org.boardpack.inbox.Filing;
import org.boardpack.inbox.Reference;
import org.boardpack.intake.CheckedFile;
import org.boardpack.intake.Completion;
import org.boardpack.intake.Intake;
import org.boardpack.intake.MappingsFile;
import org.boardpack.job.ingest.IngestReport.FileOutcome;
import org.boardpack.job.step.WorkAhead;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Takes files whose verdicts are in the store out of {@code processing/}, with an answer each. */
record FilingAway(Intake intake, Filing filing, MappingsFile mappings, Clock clock) {

    /** As many threads as there is to do: they wait for the disk, not for a processor. */
    private static final AsyncTaskExecutor THREADS = new SimpleAsyncTaskExecutor("filing-");

    /** @param note what people are told of a file, besides the remark on its receipt; or blank */
    private record Noted(RecordedFile file, String note) {}

    /**
     * Unknown values are entered in the order of the files, and of files of one name the second gets a number; all else is done side by
     * side, because most of it is waiting until something is on disk.
     */
    List<FileOutcome> of(List<RecordedFile> files) {
        Map<String, List<Noted>> byName = files.stream()
                .map(file -> new Noted(file, enterUnlisted(file.taken())))
                .collect(Collectors.groupingBy(
                        noted -> noted.file().name().toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<FileOutcome> outcomes = new ArrayList<>();
        WorkAhead.inOrder(
                THREADS, byName.size(), List.copyOf(byName.values()), this::oneAfterTheOther, outcomes::addAll);
        return outcomes;
    }

    private List<FileOutcome> oneAfterTheOther(List<Noted> ofOneName) throws IOException {
        List<FileOutcome> outcomes = new ArrayList<>();
        for (Noted noted : ofOneName) {
            outcomes.add(file(noted.file(), noted.note()));
        }
        return outcomes;
    }

    private FileOutcome file(RecordedFile file, String unlisted) throws IOException {
        TakenFile taken = file.taken();
        FileReport report = taken.report(file.remark());
        Verdict verdict = taken.checked().verdict();
        String note = file.remark() + (file.remark().isBlank() || unlisted.isBlank() ? "" : "\n") + unlisted;
        if (verdict.isLoaded()) {
            archive(taken, report);
        } else {
            note += "See " + putAside(taken, report).resolve("READ-ME-FIRST.txt");
        }
        return new FileOutcome(
                file.name(),
                verdict,
                taken.checked().looksLike(),
                taken.checked().rows(),
                Reference.of(taken.fingerprint(), taken.checkedAt(), clock.getZone()),
                note);
    }

    /** One at a time: the file is read once more for its answers, which are workbooks. */
    private synchronized Path putAside(TakenFile taken, FileReport report) throws IOException {
        return filing.quarantine(taken.claim(), report, new WorkbookAnswers(intake, taken.checked()));
    }

    /** A file of mappings that Excel holds open must not hold up what is loaded. */
    private String enterUnlisted(TakenFile taken) {
        try {
            mappings.enter(taken.checked().unlisted(), taken.claim().name(), LocalDate.now(clock));
            return "";
        } catch (IOException heldOpen) {
            return "Its unknown values could not be entered in reference/mappings.csv: close that file in Excel. ";
        }
    }

    private void archive(TakenFile taken, FileReport report) throws IOException {
        YearMonth month = month(taken.checked());
        Optional<Completion> completion = intake.completion(taken.claim().file());
        if (completion.isPresent()) {
            filing.archiveCompleted(taken.claim(), report, completion.get().original(), month);
        } else {
            filing.archive(taken.claim(), report, month);
        }
    }

    private YearMonth month(CheckedFile checked) {
        return checked.submissions().stream()
                .map(Submission::month)
                .filter(month -> !month.isAlways())
                .max(Comparator.naturalOrder())
                .map(ReportingMonth::value)
                .orElseGet(() -> YearMonth.now(clock));
    }
}
