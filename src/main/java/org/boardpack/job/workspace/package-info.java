/** The folder that an installation lives in: where what is, its settings and what it was pinned as. */
@NullMarked
package org.boardpack.job.workspace;

import org.jspecify.annotations.NullMarked;
