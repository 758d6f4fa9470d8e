/** Where a figure comes from, told from what its edition pinned. */
@NullMarked
package org.boardpack.job.explain;

import org.jspecify.annotations.NullMarked;
