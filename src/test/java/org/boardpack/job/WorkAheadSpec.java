package org.boardpack.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.support.TaskExecutorAdapter;

/** Workers are at the next items while what is finished is being recorded. */
@Timeout(60)
class WorkAheadSpec {

    private static final AsyncTaskExecutor WORKERS = new SimpleAsyncTaskExecutor("worker-");

    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    @Test
    void items_come_in_their_order_whichever_is_finished_first() {
        List<Integer> came = new ArrayList<>();

        WorkAhead.inOrder(
                WORKERS,
                8,
                HUNDRED,
                item -> {
                    Thread.sleep(item % 7);
                    return item;
                },
                came::add);

        assertThat(came).isEqualTo(HUNDRED);
    }

    @Test
    void while_an_item_is_recorded_the_workers_finish_so_many_more_and_no_more() throws Exception {
        List<Integer> finished = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch aheadAreFinished = new CountDownLatch(4);
        WorkAhead<Integer, Integer> work = new WorkAhead<>(WORKERS, 3, HUNDRED.iterator(), item -> {
            finished.add(item);
            aheadAreFinished.countDown();
            return item;
        });

        work.next();
        aheadAreFinished.await();

        assertThat(finished).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void with_none_ahead_an_item_is_begun_when_it_is_asked_for() throws Exception {
        List<Integer> begun = Collections.synchronizedList(new ArrayList<>());
        WorkAhead<Integer, Integer> work = new WorkAhead<>(WORKERS, 0, HUNDRED.iterator(), item -> {
            begun.add(item);
            return item;
        });

        for (int asked = 1; asked <= 5; asked++) {
            Future<Integer> item = work.next();
            item.get();
            assertThat(begun).hasSize(asked);
        }
    }

    @Test
    void what_goes_wrong_with_an_item_goes_wrong_where_it_is_asked_for_and_what_came_before_it_is_not_lost() {
        List<Integer> came = new ArrayList<>();

        assertThatThrownBy(() -> WorkAhead.inOrder(
                        WORKERS,
                        8,
                        HUNDRED,
                        item -> {
                            if (item == 42) {
                                throw new FileNotFoundException("no such file");
                            }
                            return item;
                        },
                        came::add))
                .hasRootCauseInstanceOf(FileNotFoundException.class);
        assertThat(came).isEqualTo(HUNDRED.subList(0, 42));
    }

    @Test
    void what_has_not_begun_when_it_is_closed_never_begins() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        WorkAhead<Integer, Integer> work =
                new WorkAhead<>(new TaskExecutorAdapter(thread), 8, HUNDRED.iterator(), item -> {
                    begun.incrementAndGet();
                    go.await();
                    return item;
                });

        Future<Integer> first = work.next();
        work.close();
        go.countDown();
        first.get();
        thread.shutdown();

        assertThat(thread.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(begun).hasValue(1);
    }
}
