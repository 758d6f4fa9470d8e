/** Opening the store: one process at a time, encrypted or not, H2 or PostgreSQL. */
@NullMarked
package org.boardpack.job.connection;

import org.jspecify.annotations.NullMarked;
