/** The order of work: the jobs and their steps. Spring lives here, and plain SQL access in the store; nowhere else. */
@NullMarked
package org.boardpack.job;

import org.jspecify.annotations.NullMarked;
