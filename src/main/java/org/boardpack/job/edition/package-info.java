/** The job that makes an edition: counting, figures, what may be shown, packs, publishing; closing and comparing editions. */
@NullMarked
package org.boardpack.job.edition;

import org.jspecify.annotations.NullMarked;
