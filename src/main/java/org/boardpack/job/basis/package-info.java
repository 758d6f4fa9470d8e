/** What an edition is made from: loads, settings and reference lists, as they stand or as it pinned them. */
@NullMarked
package org.boardpack.job.basis;

import org.jspecify.annotations.NullMarked;
