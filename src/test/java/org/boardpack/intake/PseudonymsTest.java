package org.boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymsTest {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aPseudonymIsTheFirst64BitsOfTheKeyedHash() throws GeneralSecurityException {
        Pseudonyms.Hasher hasher = new Pseudonyms(KEY).hasher();
        assertThat(hasher.person("99887766", "7A2", "1")).isEqualTo(hmac("P|99887766"));
        assertThat(hasher.person("", "7A2", "001")).isEqualTo(hmac("E|7A2|001"));
        assertThat(hasher.employee("7A2", "001")).isEqualTo(hmac("E|7A2|001"));
        assertThat(hasher.assignment("7A2", "001", "001-1")).isEqualTo(hmac("A|7A2|001|001-1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 53, 54, 61, 62, 63, 64, 200})
    void howeverLongAnIdentifierIs(int letters) throws GeneralSecurityException {
        String identifier = "ŵ" + "1".repeat(letters);

        assertThat(new Pseudonyms(KEY).hasher().person(identifier, "7A2", "1")).isEqualTo(hmac("P|" + identifier));
    }

    @Test
    void theKeyIsMadeOnceAndOnlyItsOwnerReadsIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("store/pseudonym.key");
        long first = Pseudonyms.loadOrCreate(file, new SecureRandom()).hasher().person("1", "", "");
        long again = Pseudonyms.loadOrCreate(file, new SecureRandom()).hasher().person("1", "", "");
        assertThat(again).isEqualTo(first);
        assertThat(Files.readString(file)).matches("[0-9a-f]{64}\n");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aDamagedKeyIsSaidToBeDamagedAndNeverReplaced(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "abc");
        assertThatThrownBy(() -> Pseudonyms.loadOrCreate(file, new SecureRandom()))
                .isInstanceOf(BrokenReferenceException.class)
                .hasMessageContaining("Restore it from a backup");
        assertThat(Files.readString(file)).isEqualTo("abc");
    }

    private static long hmac(String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
