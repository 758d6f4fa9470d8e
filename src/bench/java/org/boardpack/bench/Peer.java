package org.boardpack.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody else who does the work of the national benchmark.
 *
 * @param does where it says how
 * @param command without the folder of files and the file for the answer
 */
record Peer(String name, String does, List<String> command) {

    /** Which one has pandas; a machine may have several. */
    private static final String PYTHON = System.getProperty("bench.python", "python3");

    /**
     * Those that are installed here; of the others it is said that they are not.
     *
     * @param said where what they say goes
     */
    static List<Peer> installed(File said) throws IOException, InterruptedException {
        List<Peer> peers = new ArrayList<>();
        peers.add(new Peer(
                "DuckDB " + System.getProperty("duckdb.version"), "`src/bench/peers/duckdb.sql`", java(DuckDbJob.class.getName())));
        List<Peer> perhaps = List.of(
                new Peer("R data.table", "`datatable.R`", List.of("Rscript", "src/bench/peers/datatable.R")),
                new Peer("Python pandas", "`pandas.py`", List.of(PYTHON, "src/bench/peers/pandas.py")));
        for (Peer peer : perhaps) {
            String library = peer.name().substring(peer.name().indexOf(' ') + 1);
            List<String> question = peer.command().get(0).equals("Rscript")
                    ? List.of("Rscript", "-e", "library(" + library + ")")
                    : List.of(PYTHON, "-c", "import " + library);
            if (isThere(question, said)) {
                peers.add(peer);
            } else {
                System.err.println("SKIPPED: " + peer.name() + " is not installed here (Debian: r-cran-data.table,"
                        + " python3-pandas). The table will not have it.");
            }
        }
        return peers;
    }

    private static boolean isThere(List<String> question, File said) throws InterruptedException {
        try {
            return new ProcessBuilder(question)
                            .redirectErrorStream(true)
                            .redirectOutput(said)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static List<String> java(String main) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-cp", System.getProperty("java.class.path"), main);
    }
}
