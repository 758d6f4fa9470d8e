/** Who did what, when and why, on record; and which files somebody edited. */
@NullMarked
package org.boardpack.job.ledger;

import org.jspecify.annotations.NullMarked;
