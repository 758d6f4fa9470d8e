package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How long work is heard of: on a terminal, in a pipe, by a scheduler. */
class TerminalSpec {

    private final StringWriter out = new StringWriter();
    private final StringWriter talk = new StringWriter();
    private long seconds;

    private Terminal terminal(boolean interactive) {
        return new Terminal(
                new PrintWriter(out), new PrintWriter(talk), interactive, () -> TimeUnit.SECONDS.toNanos(seconds));
    }

    /** One more file of a hundred every second, ten thousand rows each. */
    private void takeIn(Terminal terminal, int files) {
        for (int file = 1; file <= files; file++) {
            seconds++;
            terminal.at("Taking in files", file, 100, 10_000L * file);
        }
    }

    @Test
    void in_a_pipe_a_plain_line_for_every_tenth() {
        takeIn(terminal(false), 100);

        assertThat(talk.toString().lines())
                .hasSize(11)
                .startsWith(
                        "Taking in files: 1 of 100",
                        "Taking in files: 10 of 100, 10,000 rows a second, about 2 min left",
                        "Taking in files: 20 of 100, 10,000 rows a second, about 2 min left")
                .endsWith(
                        "Taking in files: 90 of 100, 10,000 rows a second, about 10 s left",
                        "Taking in files: 100 of 100, 10,000 rows a second");
    }

    @Test
    void on_a_terminal_one_line_is_written_over() {
        takeIn(terminal(true), 50);

        assertThat(talk.toString()).doesNotContain("\n").contains("\rTaking in files: 50 of 100, 10,000 rows a second");
    }

    @Test
    void quick_work_is_told_without_a_pace() {
        Terminal terminal = terminal(false);
        terminal.at("Writing packs", 1, 2);
        terminal.at("Writing packs", 2, 2);

        assertThat(talk.toString().lines()).containsExactly("Writing packs: 1 of 2", "Writing packs: 2 of 2");
    }

    @Test
    void for_a_scheduler_progress_is_an_event_a_line() {
        Terminal terminal = terminal(false);
        terminal.tellEvents(Clock.fixed(Instant.parse("2025-04-10T08:30:00Z"), ZoneOffset.UTC));
        takeIn(terminal, 10);
        terminal.event("ended", Map.of("exitCode", 0));

        assertThat(talk.toString()).isEmpty();
        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"schemaVersion\":1,\"event\":\"progress\",\"at\":\"2025-04-10T08:30:00Z\","
                                + "\"step\":\"Taking in files\",\"done\":1,\"total\":100,\"rows\":10000}",
                        "{\"schemaVersion\":1,\"event\":\"progress\",\"at\":\"2025-04-10T08:30:00Z\","
                                + "\"step\":\"Taking in files\",\"done\":10,\"total\":100,\"rows\":100000,"
                                + "\"rowsASecond\":10000,\"secondsLeft\":90}",
                        "{\"schemaVersion\":1,\"event\":\"ended\",\"at\":\"2025-04-10T08:30:00Z\",\"exitCode\":0}");
    }

    @Test
    void what_cannot_be_seen_is_shown_as_a_mark_to_people_and_left_alone_for_programs() {
        Terminal terminal = terminal(false);
        terminal.say("Ward\u001b[2J\u202e\u009b, Gŵyl\n\tnext line");
        terminal.show("a\u0007b");
        terminal.data("a\u0085b");

        assertThat(talk.toString()).isEqualTo("Ward\uFFFD[2J\uFFFD\uFFFD, Gŵyl\n\tnext line" + System.lineSeparator());
        assertThat(out.toString()).isEqualTo("a\uFFFDb" + System.lineSeparator() + "a\u0085b" + System.lineSeparator());
    }

    @Test
    void without_being_asked_no_event_is_told() {
        Terminal terminal = terminal(false);
        terminal.event("ended", Map.of("exitCode", 0));

        assertThat(out.toString()).isEmpty();
    }
}
