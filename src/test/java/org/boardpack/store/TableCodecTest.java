package org.boardpack.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.TextColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed is what is unpacked. */
class TableCodecTest {

    private static final List<String> WORDS = List.of(
            "", "Nursing and Midwifery", "Bwrdd Iechyd Tŷ Ŵyn â ê î ô û ŷ", "£ 1,5 \"x\"\n", "👩‍⚕️", "\0", "Doctors");

    private static void assertComesBack(ExtractTable table) {
        Tables.assertSame(TableCodec.unpack(TableCodec.pack(table)), table);
    }

    private static ExtractTable numbers(long... values) {
        return new ExtractTable(values.length, List.of(), List.of(new NumberColumn("Amount", values)));
    }

    @Test
    void a_table_without_rows_keeps_its_columns() {
        ExtractTable empty = Tables.of("Nurses");

        assertThat(empty.rows()).isZero();
        assertThat(empty.textColumns()).hasSize(1);
        assertComesBack(empty);
    }

    @Test
    void a_column_is_found_whatever_stands_before_it_and_is_not_asked_for() {
        ExtractTable table = new ExtractTable(
                3,
                List.of(
                        new TextColumn("Staff Group", WORDS, new int[] {6, TextColumn.MISSING, 2}),
                        new TextColumn("Grade", List.of("Band 5"), new int[] {0, 0, 0})),
                List.of(
                        new NumberColumn("Assignment", new long[] {Long.MAX_VALUE, NumberColumn.MISSING, -1}),
                        new NumberColumn("FTE", new long[] {100_000, 1L << 40, NumberColumn.MISSING}),
                        new NumberColumn("Leaving Date", new long[] {20_000, 19_999, 7})));

        ExtractTable back = TableCodec.unpack(TableCodec.pack(table));

        NumberColumn dates = back.number("Leaving Date");
        assertThat(List.of(dates.at(0), dates.at(1), dates.at(2))).containsExactly(20_000L, 19_999L, 7L);
        assertThat(back.text("Grade").at(2)).isEqualTo("Band 5");
    }

    @Test
    void a_table_without_columns_keeps_its_rows() {
        assertComesBack(new ExtractTable(7, List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                1,
                -1,
                Long.MAX_VALUE,
                Long.MIN_VALUE + 1,
                1L << 52,
                -(1L << 52),
                (1L << 52) - 1,
                -(1L << 52) - 1,
                (1L << 53) - 1,
                1L << 53,
                -(1L << 53),
                1L << 62,
                -(1L << 62)
            })
    void a_number_comes_back_after_any_other_and_beside_missing_ones(long number) {
        long[] others = {0, NumberColumn.MISSING, (1L << 53) - 1, -(1L << 52), number, -1, NumberColumn.MISSING};
        long[] mixed = LongStream.of(others)
                .flatMap(other -> LongStream.of(number, other))
                .toArray();

        assertThat(mixed).hasSize(14);
        assertComesBack(numbers(mixed));
        assertComesBack(numbers(number));
    }

    @Test
    void the_two_numbers_furthest_apart_come_back() {
        assertComesBack(numbers(Long.MAX_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, NumberColumn.MISSING));
        assertComesBack(numbers((1L << 53) - 1, -(1L << 52), (1L << 53) - 1));
    }

    @Test
    void letters_of_every_kind_come_back_and_an_empty_text_is_not_a_missing_one() {
        TextColumn.Builder names = new TextColumn.Builder("Enw’r sefydliad ŵ");
        WORDS.forEach(names::add);
        names.add(null);
        ExtractTable table = new ExtractTable(WORDS.size() + 1, List.of(names.build()), List.of());

        assertComesBack(table);
        TextColumn back = TableCodec.unpack(TableCodec.pack(table)).text("Enw’r sefydliad ŵ");
        assertThat(back.at(0)).isEmpty();
        assertThat(back.at(WORDS.size())).isNull();
    }

    @Test
    void a_text_as_long_as_a_cell_can_be_comes_back_whatever_its_letters() {
        assertComesBack(new ExtractTable(
                1, List.of(new TextColumn("Text", List.of("’".repeat(32_767)), new int[] {0})), List.of()));
    }

    @Test
    void what_an_earlier_version_stored_is_read() {
        byte[] stored = Base64.getDecoder()
                .decode("AXgBY2BgYGZgYuAOLklMS1NwL8ovLWBiYPOrLCquLGZgdzm6tUjh0GImBkYGVveixJRURgY2p8S8FAVTRkZGoDYux+Liz"
                        + "PS83NS8Esb6/xDQwAABUO5/Bh6f1MSyzLx0BZfEklSGgzuYmDbsYAIAVuEpug==");

        Tables.assertSame(
                TableCodec.unpack(stored),
                new ExtractTable(
                        3,
                        List.of(
                                new TextColumn(
                                        "Staff Group", List.of("Nyrsys", "Dŵr £"), new int[] {1, TextColumn.MISSING, 0
                                        }),
                                new TextColumn("Grade", List.of("Band 5"), new int[] {0, 0, 0})),
                        List.of(
                                new NumberColumn("Assignment", new long[] {Long.MAX_VALUE, NumberColumn.MISSING, -1}),
                                new NumberColumn("Leaving Date", new long[] {20_000, 19_999, 7}))));
    }

    @Test
    void a_dictionary_of_more_than_one_byte_of_codes_comes_back() {
        TextColumn.Builder many = new TextColumn.Builder("Person");
        for (int i = 0; i < 20_000; i++) {
            many.add("person " + i % 17_000);
        }
        assertComesBack(new ExtractTable(20_000, List.of(many.build()), List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void any_table_comes_back(long seed) {
        Random random = new Random(seed);
        long cells = 0;
        for (int round = 0; round < 60; round++) {
            int rows = random.nextInt(80);
            List<TextColumn> texts = new ArrayList<>();
            List<NumberColumn> numbers = new ArrayList<>();
            for (int column = random.nextInt(4); column > 0; column--) {
                texts.add(text("Text " + column, rows, random));
            }
            for (int column = 0; column < 4; column++) {
                numbers.add(number("Number " + column, rows, column, random));
            }
            cells += (long) rows * (texts.size() + numbers.size());
            assertComesBack(new ExtractTable(rows, texts, numbers));
        }
        assertThat(cells).isGreaterThan(5000);
    }

    private static TextColumn text(String heading, int rows, Random random) {
        TextColumn.Builder column = new TextColumn.Builder(heading);
        for (int row = 0; row < rows; row++) {
            column.add(random.nextInt(4) == 0 ? null : WORDS.get(random.nextInt(WORDS.size())));
        }
        return column.build();
    }

    /** Small amounts, dates, numbers of any length, and keyed hashes of 64 bits, a fifth of them missing. */
    private static NumberColumn number(String heading, int rows, int sort, Random random) {
        NumberColumn.Builder column = new NumberColumn.Builder(heading);
        for (int row = 0; row < rows; row++) {
            long value = switch (sort) {
                case 0 -> random.nextInt(200_000) - 100_000;
                case 1 -> 20_000 + random.nextInt(400);
                case 2 -> random.nextLong() >> random.nextInt(64);
                default -> random.nextLong();
            };
            column.add(random.nextInt(5) == 0 ? NumberColumn.MISSING : value);
        }
        return column.build();
    }

    @Test
    void rows_of_a_later_format_are_refused_with_what_to_do() {
        byte[] block = TableCodec.pack(Tables.of("Nurses", 1));
        block[0] = 9;

        assertThatThrownBy(() -> TableCodec.unpack(block))
                .hasMessageContaining("format 9")
                .hasMessageContaining("or a later one");
    }

    @Test
    void a_block_that_was_cut_off_is_said_to_be_damaged() {
        byte[] block = TableCodec.pack(Tables.of("Nurses", 1, 2, 3));

        assertThatThrownBy(() -> TableCodec.unpack(Arrays.copyOf(block, block.length / 2)))
                .hasMessageContaining("damaged")
                .hasMessageContaining("backup");
    }
}
