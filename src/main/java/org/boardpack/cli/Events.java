package org.boardpack.cli;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What happens while a command is at work, for schedulers: one JSON document a line, each with when and what. */
final class Events {

    private final Clock clock;
    private final Consumer<String> lines;

    Events(Clock clock, Consumer<String> lines) {
        this.clock = clock;
        this.lines = lines;
    }

    void tell(String event, Map<String, ? extends @Nullable Object> data) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("event", event);
        said.put("at", clock.instant().toString());
        said.putAll(data);
        lines.accept(Json.line(said));
    }

    void progress(String step, long done, long total, long rows, Pace pace) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("step", step);
        data.put("done", done);
        data.put("total", total);
        if (rows > 0) {
            data.put("rows", rows);
        }
        pace.rowsASecond().ifPresent(rate -> data.put("rowsASecond", rate));
        pace.secondsLeft().ifPresent(seconds -> data.put("secondsLeft", seconds));
        tell("progress", data);
    }
}
