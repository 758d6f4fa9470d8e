/** The order of work, as the command line asks for it. Spring lives in these rooms, and plain SQL access in the store; nowhere else. */
@NullMarked
package org.boardpack.job;

import org.jspecify.annotations.NullMarked;
