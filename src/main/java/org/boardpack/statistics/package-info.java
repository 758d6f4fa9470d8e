/** What can be inferred from counts: ratios, survival, and how sure one may be. Knows numbers, not the NHS. Pure. */
@NullMarked
package org.boardpack.statistics;

import org.jspecify.annotations.NullMarked;
