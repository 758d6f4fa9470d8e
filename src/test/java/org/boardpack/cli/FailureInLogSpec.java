package org.boardpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the log says of a failure: where in the code it was, and nothing of what was being read. */
class FailureInLogSpec {

    @Test
    void the_words_of_an_exception_do_not_get_into_the_log() {
        Exception failure =
                new IllegalStateException("row 7: Gwenllian", new SQLException("Value too long: '77001122'", "22001"));
        LoggingEvent event = new LoggingEvent(
                "", new LoggerContext().getLogger("org.boardpack"), Level.ERROR, "It failed", failure, new Object[0]);

        assertThat(new FailureInLog().convert(event))
                .contains(
                        "java.lang.IllegalStateException",
                        "\tat org.boardpack.cli.FailureInLogSpec",
                        "Caused by: java.sql.SQLException")
                .doesNotContain("Gwenllian", "77001122");
    }

    @Test
    void the_log_is_written_that_way() throws IOException {
        try (InputStream settings = Objects.requireNonNull(Main.class.getResourceAsStream("/logback.xml"))) {
            assertThat(settings.readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .contains("conversionWord=\"failure\" class=\"" + FailureInLog.class.getName() + "\"")
                    .contains("%msg%n%failure</pattern>");
        }
    }
}
