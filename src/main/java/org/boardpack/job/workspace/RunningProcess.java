package org.boardpack.job.workspace;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.boardpack.store.LeaseHolder;

/** This process as others may be told of it, and what is known of others on this machine. */
public final class RunningProcess {

    /** Where a process's start stands in /proc/PID/stat, counted behind the name in parentheses. */
    private static final int START = 19;

    private RunningProcess() {}

    public static LeaseHolder self(Clock clock) {
        long pid = ProcessHandle.current().pid();
        return new LeaseHolder(
                System.getProperty("user.name", "?"), host(), machine(), pid, started(pid), command(), clock.instant());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "this machine";
        }
    }

    /**
     * One start of one kernel and its process numbers: two containers of the same name are two machines. Blank where the system does
     * not tell; then only silence proves a death.
     */
    private static String machine() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip() + " "
                    + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
        } catch (IOException | UnsupportedOperationException notLinux) {
            return "";
        }
    }

    /** In ticks since the machine started, which no setting of the clock changes; 0 when there is no such process. */
    private static long started(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] behindName =
                    stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
            return Long.parseLong(behindName[START]);
        } catch (IOException gone) {
            return 0;
        }
    }

    /** The command alone: what else was typed may be about people. */
    private static String command() {
        String[] typed = System.getProperty("sun.java.command", "").split(" ", -1);
        return typed.length > 1 && typed[1].matches("[a-z]+") ? typed[1] : "a program";
    }

    /** Whether the holder is proven dead: it ran on this very machine, and does no more. */
    public static boolean isGone(LeaseHolder holder) {
        return !holder.machine().isEmpty()
                && holder.machine().equals(machine())
                && started(holder.pid()) != holder.processStarted();
    }
}
