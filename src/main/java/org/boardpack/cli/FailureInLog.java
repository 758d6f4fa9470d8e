package org.boardpack.cli;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.CoreConstants;

/**
 * A failure as the log has it: what failed and where in the code, never its words. Java's and the database's own messages repeat what was
 * being read or stored, which may be a person's. Named in {@code logback.xml}.
 */
public final class FailureInLog extends ThrowableHandlingConverter {

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder text = new StringBuilder();
        for (IThrowableProxy failure = event.getThrowableProxy(); failure != null; failure = failure.getCause()) {
            text.append(text.isEmpty() ? "" : "Caused by: ")
                    .append(failure.getClassName())
                    .append(CoreConstants.LINE_SEPARATOR);
            for (StackTraceElementProxy step : failure.getStackTraceElementProxyArray()) {
                text.append('\t').append(step).append(CoreConstants.LINE_SEPARATOR);
            }
        }
        return text.toString();
    }
}
