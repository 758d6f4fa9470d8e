/** Looking after an installation: backup, restore, purge, verifying what was published, and what is not well. */
@NullMarked
package org.boardpack.job.upkeep;

import org.jspecify.annotations.NullMarked;
