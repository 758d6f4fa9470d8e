/** What an analyst may edit: which pages hold what, the wording in each language, the colours. Read and checked, never run. */
@NullMarked
package org.boardpack.pack.template;

import org.jspecify.annotations.NullMarked;
