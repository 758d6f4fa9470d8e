package org.boardpack.job;

import java.nio.file.Path;
import org.boardpack.inbox.Growing;
import org.boardpack.inbox.Waiting;
import org.boardpack.job.edition.EditionReport;
import org.boardpack.job.ingest.IngestReport;

/** Hears what happens while an inbox is watched. */
public interface WatchWitness {

    void taken(IngestReport.FileOutcome file);

    /** A file is left where it is; heard once, until its reason changes. */
    void waits(Waiting file);

    /** A file has been growing for a quarter of an hour and has a receipt now. */
    void stillGrowing(Growing file, Path receipt);

    /** There is work, and another run has the store; heard once until it is free. */
    void storeInUse();

    void made(EditionReport edition);

    /** The schedule asked for an edition, and nothing is loaded. */
    void nothingToMake();

    /**
     * Work could not be done.
     *
     * @return whether somebody can put it right while the watch goes on, so that the same is tried again at the next look
     */
    boolean goesOnAfter(Exception failure);
}
