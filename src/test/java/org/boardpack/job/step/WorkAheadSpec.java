package org.boardpack.job.step;

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
    void while_an_item_is_recorded_the_workers_finish_so_many_more_and_no_more_are_handed_to_them() throws Exception {
        AtomicInteger handedOver = new AtomicInteger();
        CountDownLatch aheadAreFinished = new CountDownLatch(4);
        AsyncTaskExecutor counting = new TaskExecutorAdapter(task -> {
            handedOver.incrementAndGet();
            WORKERS.execute(task);
        });
        WorkAhead<Integer, Integer> work = new WorkAhead<>(counting, 3, HUNDRED.iterator(), item -> {
            aheadAreFinished.countDown();
            return item;
        });

        work.next();
        aheadAreFinished.await();

        assertThat(handedOver).hasValue(4);
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
    void when_it_is_closed_what_is_at_work_comes_to_its_end_and_no_more_is_begun() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        CountDownLatch isAtWork = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        WorkAhead<Integer, Integer> work =
                new WorkAhead<>(new TaskExecutorAdapter(thread), 8, HUNDRED.iterator(), item -> {
                    begun.incrementAndGet();
                    isAtWork.countDown();
                    Thread.sleep(50);
                    ended.incrementAndGet();
                    throw new FileNotFoundException("nobody asks any more");
                });

        Future<Integer> handedOut = work.next();
        isAtWork.await();
        work.close();

        assertThat(handedOut).isDone();
        assertThat(ended).hasValue(begun.get());
        assertThat(begun).hasValueLessThan(9);
        thread.shutdown();
    }
}
