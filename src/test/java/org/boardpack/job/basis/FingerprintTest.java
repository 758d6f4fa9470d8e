package org.boardpack.job.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void nothing_has_the_published_sha_256_of_nothing() {
        assertThat(new Fingerprint().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void the_same_parts_in_the_same_order_have_the_same_fingerprint_of_64_digits() {
        String one = new Fingerprint().add("2025-03").add(7).add("â").hex();

        assertThat(new Fingerprint().add("2025-03").add(7).add("â").hex())
                .isEqualTo(one)
                .matches("[0-9a-f]{64}");
        assertThat(new Fingerprint().add(7).add("2025-03").add("â").hex()).isNotEqualTo(one);
    }

    @Test
    void parts_do_not_run_into_the_next() {
        assertThat(new Fingerprint().add("ab").add("c").hex())
                .isNotEqualTo(new Fingerprint().add("a").add("bc").hex())
                .isNotEqualTo(new Fingerprint().add("abc").hex());
        assertThat(new Fingerprint().add("").hex()).isNotEqualTo(new Fingerprint().hex());
    }

    @Test
    void bytes_count_by_their_content() {
        assertThat(new Fingerprint().add("abc".getBytes(StandardCharsets.UTF_8)).hex())
                .isEqualTo(new Fingerprint().add("abc").hex());
    }
}
