package org.boardpack.job.ingest;

/**
 * A file whose verdict is in the store and which has not left {@code processing/} yet.
 *
 * @param remark what its receipt says besides, or blank
 */
record RecordedFile(TakenFile taken, String remark) {

    String name() {
        return taken.claim().name();
    }
}
