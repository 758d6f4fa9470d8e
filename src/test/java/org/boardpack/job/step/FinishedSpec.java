package org.boardpack.job.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** How far a step has come, as it is told. */
class FinishedSpec {

    @Test
    void each_number_is_told_once_and_in_order_whatever_threads_finish_side_by_side() {
        List<Long> told = new ArrayList<>();
        Finished finished = new Finished("Writing packs", (what, done, total) -> told.add(done));
        finished.outOf(10_000);

        IntStream.range(0, 10_000).parallel().forEach(item -> finished.another());

        assertThat(told).isEqualTo(LongStream.rangeClosed(1, 10_000).boxed().toList());
    }

    @Test
    void a_step_that_is_carried_on_counts_on_from_what_was_finished_before() throws Exception {
        List<Long> told = new ArrayList<>();

        assertThat(carriedOn(3, told)).containsExactly("d", "e");
        assertThat(told).containsExactly(4L, 5L);
    }

    @Test
    void a_step_of_which_only_the_end_was_not_recorded_or_of_which_less_is_ordered_now_has_nothing_to_do()
            throws Exception {
        List<Long> told = new ArrayList<>();

        assertThat(carriedOn(6, told)).isEmpty();
        assertThat(carriedOn(16, told)).isEmpty();
        assertThat(told).isEmpty();
    }

    /** What is written of five packs after so many were read before. */
    private static List<String> carriedOn(int readBefore, List<Long> told) throws Exception {
        Finished finished = new Finished("Writing packs", (what, done, total) -> told.add(done));
        ListReader<String, String> packs = new ListReader<>(
                new SimpleAsyncTaskExecutor(), 1, finished, () -> List.of("a", "b", "c", "d", "e"), pack -> {
                    finished.another();
                    return pack;
                });
        packs.setName("packs");
        ExecutionContext cutOff = new ExecutionContext();
        cutOff.putInt("packs.read.count", readBefore);
        packs.open(cutOff);
        List<String> written = new ArrayList<>();
        for (var pack = packs.read(); pack != null; pack = packs.read()) {
            written.add(pack.get());
        }
        return written;
    }

    @Test
    void rows_that_were_read_add_up() {
        List<Long> told = new ArrayList<>();
        Finished finished = new Finished("Taking in files", new Progress() {
            @Override
            public void at(String what, long done, long total) {}

            @Override
            public void at(String what, long done, long total, long rows) {
                told.add(rows);
            }
        });

        finished.another(300);
        finished.another(200);

        assertThat(told).containsExactly(300L, 500L);
    }
}
