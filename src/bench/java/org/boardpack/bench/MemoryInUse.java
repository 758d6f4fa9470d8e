package org.boardpack.bench;

/** What this process still holds on to. */
final class MemoryInUse {

    private MemoryInUse() {}

    /** Bytes in use after collection. */
    @SuppressWarnings("CallToSystemGC") // what is still used is what is asked
    static long afterCollection() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
