package org.boardpack.job;

import java.util.Optional;
import org.boardpack.job.edition.EditionReport;
import org.boardpack.job.ingest.IngestReport;
import org.boardpack.job.step.JobRun;

/**
 * What came of carrying on a run.
 *
 * @param run as the history had it
 * @param remark what there was to say instead of working; blank when there was work
 * @param intake what was taken in, where that was the job
 * @param edition what was made, where that was the job
 */
public record ResumeReport(JobRun run, String remark, Optional<IngestReport> intake, Optional<EditionReport> edition) {}
