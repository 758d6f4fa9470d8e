package org.boardpack.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpack.inbox.Originals;
import org.boardpack.quality.Finding;
import org.boardpack.quality.Verdict;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Recognises, reads and checks an extract. All problems are found in one pass; a file with an error loads nothing. Start reading here.
 * Safe for several threads.
 */
public final class Intake {

    private static final long GLIMPSE_BYTES = 1 << 18;

    private final ExtractDeclarations declarations;
    private final ReferenceLists lists;
    private final Pseudonyms pseudonyms;
    private final Clock clock;
    private final Originals originals;

    /**
     * Finds the original of a FIX-ME workbook only beside it.
     *
     * @param clock tells which months lie ahead
     */
    public Intake(ExtractDeclarations declarations, ReferenceLists lists, Pseudonyms pseudonyms, Clock clock) {
        this(declarations, lists, pseudonyms, clock, Originals.beside());
    }

    private Intake(
            ExtractDeclarations declarations,
            ReferenceLists lists,
            Pseudonyms pseudonyms,
            Clock clock,
            Originals originals) {
        this.declarations = declarations;
        this.lists = lists;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
        this.originals = originals;
    }

    /** The same intake, which finds the originals of FIX-ME workbooks there too. */
    public Intake findingOriginalsIn(Originals where) {
        return new Intake(declarations, lists, pseudonyms, clock, where);
    }

    /**
     * Checks a file; changes nothing.
     *
     * @param originalName what the file was called when it was dropped: a hint when it has no rows
     * @throws IOException when the disk fails; a file that makes no sense is a verdict, not an exception
     */
    public CheckedFile check(Path file, String originalName) throws IOException {
        return check(file, originalName, null);
    }

    /**
     * Reads a file that was checked once more, by the same rules, and tells every single place where something was found. A first
     * check counts them only, so that good files and floods of errors cost neither time nor memory.
     *
     * @param repeatable the values outside of code lists that the first check found fit to be repeated
     */
    public void lookAgain(Path file, String originalName, List<UnlistedValue> repeatable, SecondLook look)
            throws IOException {
        WatchedRows watched = new WatchedRows(look, repeatable);
        check(file, originalName, watched);
        watched.end();
    }

    private CheckedFile check(Path file, String originalName, @Nullable WatchedRows watched) throws IOException {
        FindingLog log = new FindingLog(declarations.rules());
        if (watched != null) {
            log.tell(watched::hear, watched.repeatable());
        }
        try {
            return checked(read(file, log, watched), originalName, log);
        } catch (UnreadableFileException unreadable) {
            log.add(unreadable.rule(), 0, null, unreadable.detail());
            return new CheckedFile(Verdict.COULD_NOT_READ, null, 0, List.of(), log.findings(), List.of(), "");
        }
    }

    private record ReadTable(HeadingMatch match, TableReader rows) {}

    /** The file is closed again, and what it held in memory is free, before its rows are put together. */
    private ReadTable read(Path file, FindingLog log, @Nullable WatchedRows watched) throws IOException {
        try (ExtractFile extract = ExtractFile.open(file, declarations.all(), Long.MAX_VALUE, originals)) {
            HeadingMatch match = bestMatch(extract);
            log.speakOf(match.extract());
            if (watched != null) {
                watched.begin(match, lists);
            }
            log.placeBy(extract.places());
            extract.remark(log);
            remarkOnHeadings(extract.headingsLine(), match, log);
            TableReader table =
                    new TableReader(match, lists, pseudonyms.hasher(), log, ReportingMonth.of(LocalDate.now(clock)));
            try (RowSource rows = rows(extract, match, log, watched)) {
                table.read(rows);
            } catch (BrokenRowException broken) {
                log.add(broken.rule(), broken.line(), null, broken.detail());
            }
            return new ReadTable(match, table);
        }
    }

    /**
     * Looks at a file that would load in the light of what is loaded already, as far as that is known: months that it leaves out,
     * closed months, swings against the month before, and what its neighbours say of the same people. The file's own months count as
     * loaded.
     */
    public CheckedFile inTheLightOf(CheckedFile checked, LoadedMonths loaded) {
        Optional<ExtractDeclaration> extract = declarations.all().stream()
                .filter(declared -> declared.kind().equals(checked.kind()))
                .findFirst();
        if (extract.isEmpty() || !checked.verdict().isLoaded()) {
            return checked;
        }
        FindingLog log = new FindingLog(declarations.rules());
        log.speakOf(extract.get());
        List<Submission> file = extract.get().monthsWithoutRowsAreEmpty()
                ? new MonthsWithoutRows(lists, loaded, log).fill(checked.submissions())
                : checked.submissions();
        new ClosedMonthCheck(loaded, lists, log).check(file);
        LoadedMonths known = new OwnMonthsFirst(file, loaded);
        Mergers mergers = new Mergers(lists.organisations());
        new SwingCheck(extract.get(), lists, mergers, known, log).check(file);
        file.forEach(new NeighbourCheck(lists, mergers, known, log)::check);
        return checked.with(file, log.findings());
    }

    /**
     * A held file with what a person decided about its bytes. Who decided before a month was closed did not decide to change a closed
     * month.
     *
     * @param byWhom such as {@code Accepted by anna on 6 Nov 2023: merger of two trusts}
     */
    public CheckedFile accepted(CheckedFile held, LoadedMonths loaded, Instant decidedAt, String byWhom) {
        boolean closedSince = held.submissions().stream()
                .flatMap(said -> loaded.closedAt(said.month()).stream())
                .anyMatch(decidedAt::isBefore);
        String closedMonth = declarations.rules().of(Rule.CLOSED_MONTH).code("");
        return held.accepted(hold -> !closedSince || !hold.code().equals(closedMonth), byWhom);
    }

    /** An organisation's code as it may be repeated to people. */
    public String shown(String organisation) {
        return Contents.code(organisation, lists.organisations());
    }

    /** What a FIX-ME workbook completes, and how; empty when the file is none, or one that cannot be used. */
    public Optional<Completion> completion(Path file) throws IOException {
        try {
            return Completion.find(file, originals);
        } catch (UnreadableFileException saidByTheCheck) {
            return Optional.empty();
        }
    }

    private static RowSource rows(
            ExtractFile extract, HeadingMatch match, FindingLog log, @Nullable WatchedRows watched) throws IOException {
        RowSource rows = extract.rows(match, log);
        return watched == null ? rows : watched.watch(rows);
    }

    /** A first look, cheap for a file of any size: empty when the file says too little. */
    public Optional<Glimpse> peek(Path file, String originalName) throws IOException {
        try (ExtractFile extract = ExtractFile.open(file, declarations.all(), GLIMPSE_BYTES, originals)) {
            HeadingMatch match = bestMatch(extract);
            FindingLog unheard = new FindingLog(declarations.rules());
            try (RowSource rows = extract.rows(match, unheard)) {
                Optional<FirstRow> first =
                        FirstRow.of(rows, new ColumnPlan(match, lists, unheard), TotalRows.of(match));
                return first.map(row -> new Glimpse(match.extract().kind(), row.organisation(), row.month()))
                        .or(() -> FileNameHint.of(originalName, match.extract(), lists)
                                .map(hint -> new Glimpse(match.extract().kind(), hint.organisation(), hint.month())));
            }
        } catch (UnreadableFileException | BrokenRowException saysTooLittle) {
            return Optional.empty();
        }
    }

    /** {@link #peek(Path, String)} at a file that still has its own name. */
    public Optional<Glimpse> peek(Path file) throws IOException {
        return peek(file, String.valueOf(file.getFileName()));
    }

    private static HeadingMatch bestMatch(ExtractFile extract) throws UnreadableFileException {
        List<HeadingMatch> rivals = extract.recognition().rivals();
        if (!rivals.isEmpty()) {
            throw new UnreadableFileException(Rule.AMBIGUOUS_KIND, Recognition.choices(rivals));
        }
        HeadingMatch best = extract.recognition().best();
        if (best.unknown().containsAll(List.of(FixMeFormat.KEEP_ROW, FixMeFormat.WHAT_TO_FIX))) {
            throw new UnreadableFileException(Rule.FIX_ME_ALONE);
        }
        return best;
    }

    private static void remarkOnHeadings(long line, HeadingMatch match, FindingLog log) {
        log.addAll(Rule.PREAMBLE, 1, line - 1);
        for (ColumnDeclaration missing : match.missing()) {
            String nearest = match.nearestUnknown(missing)
                    .map(heading -> "; the nearest heading is \"" + heading + "\"")
                    .orElse("");
            log.add(Rule.MISSING_COLUMN, line, missing.heading(), nearest);
        }
        match.doubled()
                .forEach((position, used) -> log.addDoubled(
                        Rule.HEADING_TWICE, line, match.headingAt(position), position, match.headingAt(used), used));
        if (!match.unknown().isEmpty()) {
            log.add(Rule.UNKNOWN_COLUMNS, line, null, String.join(", ", match.unknown()));
        }
    }

    private CheckedFile checked(ReadTable read, String originalName, FindingLog log) {
        HeadingMatch match = read.match();
        TableReader table = read.rows();
        Contents contents = table.contents();
        List<Submission> submissions = List.of();
        if (table.rowsRead() == 0 && !log.hasErrors()) {
            submissions = noneThisMonth(match, originalName, contents, log);
        } else if (!log.hasErrors()) {
            submissions = table.submissions();
        }
        List<Finding> findings = log.findings();
        return new CheckedFile(
                Verdict.of(findings),
                match.extract().kind(),
                table.rowsRead(),
                submissions,
                findings,
                log.unlisted(),
                contents.describe(match.extract().name(), lists.organisations()));
    }

    /** Headings without rows say "none", if the file's name says whose month that is. */
    private List<Submission> noneThisMonth(HeadingMatch match, String originalName, Contents contents, FindingLog log) {
        Optional<FileNameHint> hint = FileNameHint.of(originalName, match.extract(), lists);
        if (hint.isEmpty()) {
            log.add(
                    Rule.NO_ROWS,
                    0,
                    null,
                    match.extract().kind() + (match.extract().isStanding() ? "_7A2.csv" : "_7A2_2025-03.csv"));
            return List.of();
        }
        String organisation = hint.get().organisation();
        ReportingMonth month = hint.get().month();
        contents.add(organisation, month);
        log.add(
                Rule.NONE_THIS_MONTH,
                0,
                null,
                Contents.named(organisation, lists.organisations())
                        + (month.isAlways() ? "" : ", " + Contents.month(month)));
        ExtractTable none = new ExtractTable(0, List.of(), List.of());
        return List.of(new Submission(match.extract().kind(), organisation, month, none));
    }
}
