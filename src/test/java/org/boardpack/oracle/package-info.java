/**
 * A second voice: every figure worked out again from the raw extracts by METRICS.md, in plain code that shares nothing with the program. Slow and
 * obvious on purpose. Where the words of METRICS.md leave a choice, the reading taken is written where it is taken.
 */
@NullMarked
package org.boardpack.oracle;

import org.jspecify.annotations.NullMarked;
