/** Units of different size side by side: funnel limits, what lies outside of them, quartiles. Pure. */
@NullMarked
package org.boardpack.statistics.funnel;

import org.jspecify.annotations.NullMarked;
