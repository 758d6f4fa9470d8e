/** How the steps of jobs run: chunks, workers ahead of what is recorded, progress, what ran, and whether memory and disk will do. */
@NullMarked
package org.boardpack.job.step;

import org.jspecify.annotations.NullMarked;
