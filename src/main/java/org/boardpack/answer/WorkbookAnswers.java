package org.boardpack.answer;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.boardpack.inbox.AnswerWriter;
import org.boardpack.inbox.Claim;
import org.boardpack.inbox.FileReport;
import org.boardpack.inbox.OnDisk;
import org.boardpack.intake.CheckedFile;
import org.boardpack.intake.Completion;
import org.boardpack.intake.CorrectedRow;
import org.boardpack.intake.FileColumn;
import org.boardpack.intake.FixMe;
import org.boardpack.intake.Intake;
import org.boardpack.intake.SecondLook;
import org.boardpack.quality.Occurrence;
import org.boardpack.quality.Severity;
import org.boardpack.quality.SourceLine;
import org.jspecify.annotations.Nullable;

/** Answers a bad file with workbooks: reads it once more and writes {@code problems.xlsx} and, if rows can be corrected, a FIX-ME. */
public final class WorkbookAnswers implements AnswerWriter {

    private final Intake intake;
    private final CheckedFile checked;

    /** @param checked what the first check made of the file */
    public WorkbookAnswers(Intake intake, CheckedFile checked) {
        this.intake = intake;
        this.checked = checked;
    }

    @Override
    public Optional<String> write(Claim claim, FileReport report, Path folder) throws IOException {
        Optional<FixMe> earlier = intake.completion(claim.file()).map(Completion::fixMe);
        Completes original = earlier.map(Completes::after)
                .orElseGet(() -> Completes.of(report))
                .notCalled(claim.name());
        Collection<CorrectedRow> corrected =
                earlier.map(fixMe -> fixMe.rows().values()).orElse(List.of());
        Path fixMe = folder.resolve(original.workbookName());
        Path unfinished = folder.resolve(original.workbookName() + ".unfinished");
        boolean made;
        try (Writing writing = new Writing(folder.resolve("problems.xlsx"), unfinished, original, report, corrected)) {
            intake.lookAgain(claim.file(), claim.name(), checked.unlisted(), writing);
            made = writing.finish();
        }
        if (made) {
            OnDisk.letReadLike(claim.file(), unfinished);
            Files.move(unfinished, fixMe, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(unfinished);
        }
        return made ? Optional.of(original.workbookName()) : Optional.empty();
    }

    /** Both workbooks as they are written, side by side. */
    private static final class Writing implements SecondLook, Closeable {

        private final ProblemsWorkbook problems;
        private final Path fixMeFile;
        private final Completes original;
        private final FileReport report;
        private final Collection<CorrectedRow> earlier;
        private @Nullable FixMeWorkbook fixMe;

        Writing(Path problems, Path fixMe, Completes original, FileReport report, Collection<CorrectedRow> earlier)
                throws IOException {
            this.problems = new ProblemsWorkbook(open(problems), report);
            this.fixMeFile = fixMe;
            this.original = original;
            this.report = report;
            this.earlier = earlier;
        }

        private static OutputStream open(Path file) throws IOException {
            return new BufferedOutputStream(Files.newOutputStream(file));
        }

        /** Holds people's rows: nobody reads it until it is known who may read the original. */
        private static OutputStream openForOwnerOnly(Path file) throws IOException {
            Files.deleteIfExists(file);
            return open(Files.createFile(file, OnDisk.ownerOnly(file)));
        }

        @Override
        public void columns(List<FileColumn> columns) throws IOException {
            fixMe = new FixMeWorkbook(openForOwnerOnly(fixMeFile), original, report, columns, earlier);
        }

        @Override
        public void row(SourceLine at, List<String> cells, List<Occurrence> found) throws IOException {
            problems.add(found);
            if (fixMe != null) {
                fixMe.add(at, cells, found);
            }
        }

        @Override
        public void file(List<Occurrence> found) throws IOException {
            problems.add(found);
            boolean inRowsOnly = found.stream().noneMatch(occurrence -> occurrence.severity() == Severity.ERROR);
            if (fixMe != null && !(inRowsOnly && problems.knowsEveryError())) {
                fixMe.giveUp();
            }
        }

        /** Whether the FIX-ME can complete the file. */
        boolean finish() throws IOException {
            boolean made = fixMe != null && fixMe.finish();
            problems.finish(
                    made
                            ? "Correct the marked cells in " + original.workbookName()
                                    + " and drop it in the inbox: the corrected rows complete the original. Or correct"
                                    + " the file itself and drop that."
                            : "Correct the file itself as the sheet \"What to fix\" says, and drop it in the inbox again.");
            return made;
        }

        @Override
        public void close() throws IOException {
            problems.close();
            if (fixMe != null) {
                fixMe.close();
            }
        }
    }
}
