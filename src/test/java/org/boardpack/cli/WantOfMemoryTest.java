package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Memory that runs out in a thread of a step comes wrapped in other errors: it is told as what it is, with what to do. */
class WantOfMemoryTest {

    @Command
    private static final class Counting implements java.util.concurrent.Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException(
                    "the job failed", new ExecutionException(new OutOfMemoryError("Java heap space")));
        }
    }

    @Test
    void is_told_with_what_to_do_however_it_comes() {
        StringWriter said = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(said, true), false);

        int code = new CommandLine(new Counting())
                .setExecutionExceptionHandler(new Answers(terminal))
                .execute();

        assertThat(said.toString())
                .contains("There was not enough memory. Nothing is lost")
                .doesNotContain("report");
        assertThat(code).isEqualTo(ExitCode.OUR_FAULT.code());
    }
}
