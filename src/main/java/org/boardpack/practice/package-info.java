/** A made-up workforce to practise on: deterministic extracts of any size, with the true figures known beforehand. */
@NullMarked
package org.boardpack.practice;

import org.jspecify.annotations.NullMarked;
