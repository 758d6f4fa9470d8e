/** The words a workforce analyst says with no computer in the room: months, staff groups, FTE, organisations, submissions. */
@NullMarked
package org.boardpack.workforce;

import org.jspecify.annotations.NullMarked;
