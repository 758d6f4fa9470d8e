/** The pack as sections, tables, charts and sentences, not yet paper; in two languages. It reads figures and computes none. */
@NullMarked
package org.boardpack.pack;

import org.jspecify.annotations.NullMarked;
