/** Writing the packs of an edition, a scope at a time, with what was said and shown before. */
@NullMarked
package org.boardpack.job.packs;

import org.jspecify.annotations.NullMarked;
