/** The months ahead of a monthly series, on its current trend, with intervals from how wrong the same method has been before. Pure. */
@NullMarked
package org.boardpack.statistics.forecast;

import org.jspecify.annotations.NullMarked;
