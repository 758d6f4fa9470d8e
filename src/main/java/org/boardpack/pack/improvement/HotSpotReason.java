package org.boardpack.pack.improvement;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.boardpack.metrics.improvement.HotSpot;
import org.boardpack.pack.Language;

/** Says in a sentence why a hot spot is listed. */
public final class HotSpotReason {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String sentence;

    public HotSpotReason(Language language) {
        String resource = "/messages/hot-spots." + language.code() + ".properties";
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(HotSpotReason.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program's own texts cannot be read", unreadable);
        }
        sentence = Objects.requireNonNull(texts.getProperty("reason"), resource);
    }

    /** The sentence of a hot spot. */
    public String of(HotSpot spot) {
        HotSpot.Elsewhere elsewhere = spot.elsewhere();
        return sentence.replace("{leavers}", String.format(Locale.UK, "%,.0f", spot.leavers()))
                .replace("{staff}", rounded(spot.staff()))
                .replace("{organisations}", String.valueOf(elsewhere.organisations()))
                .replace("{rate}", percent(spot.leavers(), spot.staff()))
                .replace("{rate-elsewhere}", percent(elsewhere.leavers(), elsewhere.staff()))
                .replace("{expected}", rounded(spot.expected()))
                .replace("{excess}", rounded(spot.excess()))
                .replace("{lower}", rounded(spot.lowerLeavers()));
    }

    private static String percent(BigDecimal leavers, BigDecimal staff) {
        return rounded(leavers.multiply(HUNDRED).divide(staff, MathContext.DECIMAL64));
    }

    private static String rounded(BigDecimal number) {
        return String.format(Locale.UK, "%,.1f", number);
    }
}
