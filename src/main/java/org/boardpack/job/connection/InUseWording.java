package org.boardpack.job.connection;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.store.LeaseHolder;

/**
 * What people are told who find a store in use.
 *
 * @param zone in which times are told
 */
public record InUseWording(Workspace workspace, ZoneId zone) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.UK);

    /** Such as {@code "run" by root on vm1, process 4711, since 2 Apr 2025 08:12:07}. */
    public String who(LeaseHolder holder) {
        return "\"" + holder.command() + "\" by " + holder.account() + " on " + holder.host() + ", process "
                + holder.pid() + ", since " + WHEN.format(holder.since().atZone(zone));
    }

    String embedded(Optional<LeaseHolder> holder) {
        return "Another run of Boardpack is using the store in " + workspace.store()
                + holder.map(said -> ": " + who(said)).orElse("")
                + ". Wait until it has finished, then try again. Nothing was changed.";
    }

    String shared(Optional<LeaseHolder> holder) {
        return "Another run of Boardpack is using the database of store.url"
                + holder.map(said -> ": " + who(said)).orElse("")
                + ". Wait until it has finished, then try again; if it was cut off, try again a minute later. Nothing was changed.";
    }
}
