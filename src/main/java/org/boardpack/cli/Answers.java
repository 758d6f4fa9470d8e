package org.boardpack.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.boardpack.intake.BrokenReferenceException;
import org.boardpack.job.connection.StoreInUseException;
import org.boardpack.job.edition.NotResumableException;
import org.boardpack.job.edition.NothingMadeException;
import org.boardpack.job.explain.UnknownWordException;
import org.boardpack.job.workspace.SettingsException;
import org.boardpack.pack.template.TemplateException;
import org.boardpack.pack.workbook.WordingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a sentence and an exit code. A stack trace goes to the log, never to a person. */
final class Answers implements IParameterExceptionHandler, IExecutionExceptionHandler {

    static final String NOT_ENOUGH_MEMORY =
            "There was not enough memory. Nothing is lost: start again with more, such as java -Xmx4g -jar"
                    + " boardpack.jar, or set threads: 1 in boardpack.yaml.";

    /** Two letters swapped, one missing, one too many: more than this is another word. */
    private static final int NEAR = 3;

    /** More known words than this are not listed. */
    private static final int MOST_LISTED = 25;

    private final Terminal terminal;

    Answers(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        terminal.say(String.valueOf(wrong.getMessage()));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            nearest(unmatched.getUnmatched().get(0), wrong.getCommandLine())
                    .ifPresent(known -> terminal.say("Did you mean: " + known + "?"));
        }
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        terminal.say("See: " + command + " --help");
        return ExitCode.WRONG_USAGE.code();
    }

    /** The command or option that is nearest to what was typed, if any is near. */
    private static Optional<String> nearest(String typed, CommandLine command) {
        Set<String> known = new TreeSet<>(command.getSubcommands().keySet());
        known.addAll(command.getCommandSpec().optionsMap().keySet());
        return nearest(typed, known);
    }

    /** The word that is nearest to what was typed, if any is near. */
    static Optional<String> nearest(String typed, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .min(Comparator.comparingInt(word -> distance.apply(typed, word)))
                .filter(word -> distance.apply(typed, word) <= NEAR);
    }

    /** A tail for a message: the nearest word when one is near, else those there are when they are few. */
    static String meant(String typed, Collection<String> known) {
        return nearest(typed, known)
                .map(word -> " Did you mean \"" + word + "\"?")
                .orElseGet(() -> known.isEmpty() || known.size() > MOST_LISTED
                        ? ""
                        : " There is: " + String.join(", ", known) + ".");
    }

    /** What somebody can put right, in a sentence; empty when nobody but us can. */
    static Optional<String> inWords(Exception failure) {
        return Optional.ofNullable(known(failure)).map(Answers::message);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        Throwable cause = known(failure);
        if (cause != null) {
            terminal.say(message(cause));
            return ended(Objects.requireNonNull(exitCode(cause)), message(cause));
        }
        LoggerFactory.getLogger("org.boardpack").error("The command failed", failure);
        String log = System.getProperty("boardpack.log");
        terminal.say(
                "Something went wrong that is not your doing; nothing was half loaded, and running again is safe.");
        terminal.say(log == null ? "Please report it." : "Please report it, with the end of " + log);
        return ended(ExitCode.OUR_FAULT, "Something went wrong inside Boardpack.");
    }

    private int ended(ExitCode how, String why) {
        Map<String, Object> ended = new LinkedHashMap<>();
        ended.put("exitCode", how.code());
        ended.put("why", why);
        terminal.event("ended", ended);
        return how.code();
    }

    /** The first cause that is known. */
    private static @Nullable Throwable known(Exception failure) {
        Throwable cause = failure;
        while (cause != null && exitCode(cause) == null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static @Nullable ExitCode exitCode(Throwable cause) {
        if (cause instanceof UsageException usage) {
            return usage.exitCode();
        }
        if (cause instanceof NothingMadeException) {
            return ExitCode.DATA_MISSING;
        }
        if (cause instanceof StoreInUseException) {
            return ExitCode.STORE_IN_USE;
        }
        if (DiskFull.isSaidBy(cause)) {
            return ExitCode.OUTPUT_NOT_WRITABLE;
        }
        // In a step of several threads it comes as the cause of something else.
        if (cause instanceof OutOfMemoryError) {
            return ExitCode.OUR_FAULT;
        }
        if (cause instanceof SettingsException
                || cause instanceof UnknownWordException
                || cause instanceof NotResumableException
                || cause instanceof BrokenReferenceException
                || cause instanceof TemplateException
                || cause instanceof WordingException
                || cause instanceof ParameterException
                || (cause instanceof IllegalArgumentException && isOurs(cause))) {
            return ExitCode.WRONG_USAGE;
        }
        if (cause instanceof NoSuchFileException) {
            return ExitCode.INPUT_NOT_FOUND;
        }
        if (cause instanceof AccessDeniedException denied && isUnreadable(denied)) {
            return ExitCode.INPUT_NOT_FOUND;
        }
        return cause instanceof FileSystemException ? ExitCode.OUTPUT_NOT_WRITABLE : null;
    }

    /** Ours are written for people; those of libraries are not. */
    private static boolean isOurs(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("org.boardpack.");
    }

    /** Where a file could not be put, is where it should go; the other place is ours. */
    private static String place(FileSystemException failed) {
        Path target = failed.getOtherFile() == null
                ? null
                : Path.of(failed.getOtherFile()).getParent();
        return target == null ? failed.getFile() : target.toString();
    }

    private static boolean isUnreadable(FileSystemException denied) {
        Path file = Path.of(denied.getFile());
        return denied.getOtherFile() == null && Files.isRegularFile(file) && !Files.isReadable(file);
    }

    private static String message(Throwable cause) {
        if (DiskFull.isSaidBy(cause)) {
            return "The disk is full, or nearly so: 64 MB should be free. Nothing is lost: make room, then run the same command again; it"
                    + " carries on where it stopped.";
        }
        if (cause instanceof OutOfMemoryError) {
            return NOT_ENOUGH_MEMORY;
        }
        if (cause instanceof NoSuchFileException missing) {
            return "There is no " + missing.getFile() + ".";
        }
        if (cause instanceof UnknownWordException unknown) {
            return unknown.getMessage() + meant(unknown.typed(), unknown.known());
        }
        if (cause instanceof AccessDeniedException denied) {
            return place(denied) + " cannot be " + (isUnreadable(denied) ? "read" : "written")
                    + ": give the account that runs Boardpack the right to.";
        }
        if (cause instanceof FileSystemException full) {
            return place(full) + " cannot be written: " + full.getReason() + ".";
        }
        return String.valueOf(cause.getMessage());
    }
}
