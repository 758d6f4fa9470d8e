package org.boardpack.job.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import org.boardpack.metrics.Method;
import org.boardpack.pack.Language;
import org.boardpack.workforce.OrganisationTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CONTRACT.md: {@code boardpack.yaml}. */
class SettingsFileSpec {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("boardpack.yaml");
    }

    private Settings read(String yaml) throws IOException {
        Files.writeString(file(), yaml);
        return SettingsFile.read(file());
    }

    private String refusal(String yaml) throws IOException {
        Files.writeString(file(), yaml);
        return refusal();
    }

    private String refusal() {
        return assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsFile.read(file()))
                .withMessageContaining(file().toString())
                .actual()
                .getMessage();
    }

    @Test
    void without_a_file_everything_has_its_default() {
        Settings settings = SettingsFile.read(file());

        assertThat(settings).isEqualTo(Settings.defaults());
        assertThat(settings.disclosureEnabled()).isTrue();
        assertThat(settings.suppressionThreshold()).isEqualTo(5);
        assertThat(settings.method().inactiveStaff()).isEqualTo(Method.InactiveStaff.IN_POST);
        assertThat(settings.method().average()).isEqualTo(Method.Average.TWO_POINT);
        assertThat(settings.method().nhsLeaverEvidence()).isEqualTo(Method.NhsLeaverEvidence.SNAPSHOTS_AND_DESTINATION);
        assertThat(settings.ratesDecimals()).isEqualTo(2);
        assertThat(settings.pickUp().settle()).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.pickUp().poll()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.pickUp().schedule()).isEmpty();
        assertThat(settings.languages()).containsExactly(Language.ENGLISH, Language.WELSH);
        assertThat(settings.storeUrl()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "# nothing yet\n", "---\n", "rates.decimals:\n", "disclosure:\n#  enabled: false\n"})
    void an_empty_file_and_empty_settings_mean_the_defaults(String yaml) throws IOException {
        assertThat(read(yaml)).isEqualTo(Settings.defaults());
    }

    @Test
    void nested_and_dotted_keys_say_the_same() throws IOException {
        Settings nested = read("disclosure:\n  enabled: false\n  threshold: 10\nrates:\n  decimals: 1\n");
        Settings dotted = read("disclosure.enabled: false\ndisclosure.threshold: 10\nrates.decimals: 1\n");

        assertThat(nested).isEqualTo(dotted);
        assertThat(nested.disclosureEnabled()).isFalse();
        assertThat(nested.suppressionThreshold()).isEqualTo(10);
        assertThat(nested.ratesDecimals()).isEqualTo(1);
    }

    @Test
    void every_setting_can_be_chosen() throws IOException {
        Settings settings = read("""
                inactive-staff: leavers
                nhs-leaver-evidence: snapshots
                average: 13-point
                languages: [cy]
                spc.dialect: nhsr
                store.url: jdbc:postgresql://db/boardpack
                threads: 3
                inbox.settle-seconds: 0
                inbox.poll-seconds: 60
                schedule: "0 0 7 6 * *"
                nation:
                  code: WLS
                  name: Cymru ŵ
                """);

        assertThat(settings.method())
                .isEqualTo(new Method(
                        Method.InactiveStaff.LEAVERS,
                        Method.Average.THIRTEEN_POINT,
                        Method.NhsLeaverEvidence.SNAPSHOTS));
        assertThat(settings.languages()).containsExactly(Language.WELSH);
        assertThat(settings.storeUrl()).hasValue("jdbc:postgresql://db/boardpack");
        assertThat(settings.threads()).isEqualTo(3);
        assertThat(settings.pickUp().settle()).isZero();
        assertThat(settings.pickUp().poll()).isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.pickUp().schedule().orElseThrow().next(LocalDateTime.parse("2025-04-06T07:00:00")))
                .isEqualTo("2025-05-06T07:00:00");
        assertThat(settings.nation()).isEqualTo(new OrganisationTable.Nation("WLS", "Cymru ŵ"));
    }

    @Test
    void languages_keep_their_order_come_once_and_need_no_list() throws IOException {
        assertThat(read("languages: [cy, en, cy]").languages()).containsExactly(Language.WELSH, Language.ENGLISH);
        assertThat(read("languages: cy").languages()).containsExactly(Language.WELSH);
    }

    @Test
    void the_embedded_store_is_the_one_without_an_address() throws IOException {
        assertThat(read("store.url: embedded").storeUrl()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql:boardpack",
                "jdbc:postgresql://db:5432/boardpack",
                "jdbc:postgresql://db/boardpack?user=anna&password=a%26b&sslmode=verify-full&currentSchema=b"
            })
    void a_store_elsewhere_is_a_postgresql_database(String url) throws IOException {
        assertThat(read("store.url: " + url).storeUrl()).hasValue(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:x;INIT=CREATE ALIAS W AS 'secret'",
                "jdbc:h2:file:/srv/secret",
                "jdbc:h2:tcp://db/secret",
                "JDBC:POSTGRESQL://secret/boardpack",
                "jdbc:duckdb:secret",
                "secret",
                " "
            })
    void no_other_kind_of_database_is_the_store(String url) throws IOException {
        assertThat(refusal("store.url: \"" + url + "\""))
                .startsWith(file() + ": store.url cannot be that; write \"embedded\", or the address of a PostgreSQL")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "socketFactory=org.secret.Evil&socketFactoryArg=x",
                "user=anna&sslfactory=org.secret.Evil",
                "authenticationPluginClassName=org.secret.Evil",
                "service=secret",
                "USER=secret",
                "%73ervice=secret",
                "password=half&ofSecret"
            })
    void only_what_is_listed_may_be_said_to_a_database(String parameters) throws IOException {
        assertThat(refusal("store.url: \"jdbc:postgresql://db/boardpack?" + parameters + "\""))
                .startsWith(file() + ": store.url says something behind its \"?\" that Boardpack does not pass on.")
                .contains("ApplicationName, channelBinding, ", "sslmode, ", "tcpKeepAlive, user", "write %26 for &")
                .doesNotContain("ecret");
    }

    @Test
    void an_unknown_key_is_named_with_those_there_are() throws IOException {
        assertThat(refusal("disclosure:\n  treshold: 7\n"))
                .contains("there is no setting \"disclosure.treshold\"")
                .contains("disclosure.threshold, inactive-staff, nhs-leaver-evidence, average");
    }

    @Test
    void an_unknown_key_is_named_even_when_it_says_nothing() throws IOException {
        assertThat(refusal("disclosures:\n")).contains("there is no setting \"disclosures\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "average: mean | \"average: mean\" cannot be; choose one of 13-point, two-point.",
                "inactive-staff: gone | \"inactive-staff: gone\" cannot be; choose one of in-post, leavers.",
                "nhs-leaver-evidence: no | \"nhs-leaver-evidence: false\" cannot be; choose one of snapshots, snapshots+destination.",
                "disclosure.enabled: maybe | \"disclosure.enabled: maybe\" cannot be; choose one of false, true.",
                "disclosure.threshold: 0 | \"disclosure.threshold: 0\" cannot be; write a whole number from 1 to 100.",
                "disclosure.threshold: 101 | \"disclosure.threshold: 101\" cannot be; write a whole number from 1 to 100.",
                "rates.decimals: 2.5 | \"rates.decimals: 2.5\" cannot be; write a whole number from 0 to 5.",
                "rates.decimals: -1 | \"rates.decimals: -1\" cannot be; write a whole number from 0 to 5.",
                "threads: many | \"threads: many\" cannot be; write a whole number from 1 to 64.",
                "threads: 99999999999 | \"threads: 99999999999\" cannot be; write a whole number from 1 to 64.",
                "inbox.poll-seconds: 0 | \"inbox.poll-seconds: 0\" cannot be; write a whole number from 1 to 3600.",
                "schedule: monthly | \"schedule: monthly\" cannot be; write second, minute, hour, day of the month, month and day of the week, such as \"0 0 7 6 * *\" for 07:00 on the 6th.",
                "schedule: 0 0 7 31 2 * | \"schedule: 0 0 7 31 2 *\" never comes: there is no such day. Choose one that every month has.",
                "nation.code: '' | \"nation.code\" is empty; write something, or leave the line out.",
                "languages: [en, fr] | languages: \"fr\" is not a language of the packs; choose en or cy.",
                "languages: [] | \"languages: []\" leaves no language to write in; choose en, cy or both."
            })
    void a_value_that_cannot_be_is_named_with_its_key_and_what_can(String line, String said) throws IOException {
        assertThat(refusal(line)).isEqualTo(file() + ": " + said);
    }

    @Test
    void a_setting_that_is_written_twice_is_refused_not_guessed() throws IOException {
        assertThat(refusal("threads: 2\nthreads: 3\n")).contains("threads");
        assertThat(refusal("disclosure.enabled: true\ndisclosure:\n  enabled: false\n"))
                .contains("\"disclosure.enabled\" is set twice");
    }

    @Test
    void broken_yaml_is_said_with_its_place_and_never_with_the_line_in_which_a_password_may_stand() throws IOException {
        assertThat(refusal("threads: 2\nstore.url: \"jdbc:postgresql://db/b?password=S3cret\" x\n"))
                .contains("line 2, column ")
                .doesNotContain("S3cret", "jdbc");
        assertThat(refusal("store.url: jdbc:postgresql://db/b?password=S3cret: x\n"))
                .contains("line 1, column ")
                .doesNotContain("S3cret", "jdbc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "languages: [en, cy",
                "a: b: c",
                "\tthreads: 2",
                "key: \"open",
                "--- 1\n--- 2\n",
                "x: !!java.io.File [y]"
            })
    void broken_yaml_is_said_in_one_line_with_what_to_do(String yaml) throws IOException {
        assertThat(refusal(yaml))
                .contains("cannot be read")
                .endsWith("Compare it with the example in the README.")
                .doesNotContain("Exception", "\n", "\tat ", "org.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- threads\n- 2", "just words", "42"})
    void yaml_that_is_no_list_of_settings_is_told_how_to_write_one(String yaml) throws IOException {
        assertThat(refusal(yaml)).contains("write one setting a line");
    }

    @Test
    void a_file_in_another_encoding_is_told_apart_from_broken_yaml() throws IOException {
        Files.write(file(), "nation.name: Cymru â".getBytes(Charset.forName("windows-1252")));

        assertThat(refusal()).isEqualTo(file() + " is not UTF-8 text; save it again with the encoding UTF-8.");
    }

    @Test
    void a_byte_order_mark_does_no_harm() throws IOException {
        Files.write(file(), "\uFEFFthreads: 7\n".getBytes(StandardCharsets.UTF_8));

        assertThat(SettingsFile.read(file()).threads()).isEqualTo(7);
    }
}
