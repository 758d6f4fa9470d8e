package org.boardpack.bench;

/** Where {@code mvn -Pbench verify} starts: the benchmark that {@code -Dbench} names. */
final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        String chosen = System.getProperty("bench", "validate");
        switch (chosen) {
            case "validate" -> ValidationBench.main(arguments);
            case "national" -> NationalBench.main(arguments);
            case "rendering" -> RenderingBench.main(arguments);
            case "workbooks" -> WorkbookBench.main(arguments);
            default -> throw new IllegalArgumentException("There is no benchmark " + chosen + "; validate, national, rendering or workbooks.");
        }
    }
}
