package org.boardpack.pack.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.boardpack.metrics.Metric;
import org.boardpack.pack.KiteMark;
import org.boardpack.pack.KiteMark.Test;
import org.boardpack.pack.PackData;

/** Kite marks of metrics: a metric is as complete, on time, valid and consistent as all the extracts that it is made from. */
final class KiteMarks {

    private final List<KiteMark> marks;

    KiteMarks(PackData data) {
        this.marks = KiteMark.of(data);
    }

    /** What the four tests found of all extracts of a metric together. */
    record Mark(Test complete, Test onTime, Test valid, Test addsUp) {

        long tested() {
            return tests().filter(test -> test != Test.UNTESTED).count();
        }

        long passed() {
            return tests().filter(test -> test == Test.PASSED).count();
        }

        private Stream<Test> tests() {
            return Stream.of(complete, onTime, valid, addsUp);
        }
    }

    /** Of all extracts that a metric is made from; empty where nothing is known of them. */
    Optional<Mark> of(Metric metric) {
        List<KiteMark> ofExtracts = SourceExtracts.of(metric).stream()
                .flatMap(extract ->
                        marks.stream().filter(mark -> mark.of().extract().equals(extract)))
                .toList();
        return ofExtracts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mark(
                        all(ofExtracts, KiteMark::complete),
                        all(ofExtracts, KiteMark::onTime),
                        all(ofExtracts, KiteMark::valid),
                        all(ofExtracts, KiteMark::addsUp)));
    }

    private static Test all(List<KiteMark> marks, Function<KiteMark, Test> test) {
        return marks.stream()
                .map(test)
                .filter(found -> found != Test.UNTESTED)
                .reduce((one, other) -> one == Test.PASSED ? other : one)
                .orElse(Test.UNTESTED);
    }
}
