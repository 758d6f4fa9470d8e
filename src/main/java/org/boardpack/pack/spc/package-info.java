/** Statistical process control as people see it: tables, words, charts. */
@NullMarked
package org.boardpack.pack.spc;

import org.jspecify.annotations.NullMarked;
