package org.boardpack.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.boardpack.job.Watch;
import org.boardpack.job.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The inbox, attended to all day. */
@Command(
        name = "watch",
        description =
                "Stays up: takes in files as they settle in the inbox, and makes the latest month's edition on the schedule in"
                        + " boardpack.yaml. Stop it with Ctrl-C.",
        footer = {"", "Examples:", "  boardpack watch", "  boardpack watch --workspace /srv/boardpack"})
final class WatchCommand implements Callable<Integer> {

    /** Within the 90 seconds that service managers usually give; a run that is cut off carries on when it is started again. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private final Terminal terminal;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Workspace watched = workspace.workspace();
        Clock clock = WorkspaceOption.clock();
        SpokenWatch spoken = new SpokenWatch(terminal, clock);
        Watch watch = new Watch(watched, clock, spoken, this::pause);
        Thread stopping = new Thread(() -> stop(spoken), "stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        spoken.say("Watching " + watched.inbox()
                + watch.due()
                        .map(due -> "; the next edition is due at " + due.toLocalDateTime())
                        .orElse("")
                + ". Stop with Ctrl-C.");
        try {
            watch.until(() -> asked.getCount() == 0);
        } finally {
            ended.countDown();
        }
        return ExitCode.INTERRUPTED.code();
    }

    private void pause(Duration howLong) {
        try {
            if (asked.await(howLong.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            asked.countDown();
        }
    }

    /** Runs when the program is told to end, by Ctrl-C or by a service manager: lets the work at hand finish first. */
    private void stop(SpokenWatch spoken) {
        boolean failedBefore = ended.getCount() == 0;
        asked.countDown();
        if (failedBefore) {
            return;
        }
        try {
            boolean finished = ended.await(GRACE.toSeconds(), TimeUnit.SECONDS);
            spoken.say(
                    finished
                            ? "Stopped. It is safe to start again."
                            : "Stopped in the middle of work. It is safe to start again: it carries on where it was.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
    }
}
