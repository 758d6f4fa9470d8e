/** The job that takes in: what waits in the inbox is read, judged, loaded or refused, and answered. */
@NullMarked
package org.boardpack.job.ingest;

import org.jspecify.annotations.NullMarked;
