/** From figures to pages: tiles, tables, charts, sentences and numbers in a language. */
@NullMarked
package org.boardpack.pack.compose;

import org.jspecify.annotations.NullMarked;
