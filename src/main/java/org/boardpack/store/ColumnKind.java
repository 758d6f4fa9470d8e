package org.boardpack.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column of the store holds, and how that is written as text that every database can read back. */
enum ColumnKind {
    TEXT {
        @Override
        @Nullable
        String text(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object value(String text) {
            return text;
        }
    },
    NUMBER {
        @Override
        @Nullable
        String text(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object value(String text) {
            return Long.valueOf(text);
        }
    },
    YES_NO {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            return String.valueOf(row.getBoolean(column));
        }

        @Override
        Object value(String text) {
            return Boolean.valueOf(text);
        }
    },
    LOCAL_TIME {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            return row.getObject(column, LocalDateTime.class).toString();
        }

        @Override
        Object value(String text) {
            return LocalDateTime.parse(text);
        }
    },
    INSTANT {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toString();
        }

        @Override
        Object value(String text) {
            return OffsetDateTime.parse(text);
        }
    },
    BYTES {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            return Base64.getEncoder().encodeToString(row.getBytes(column));
        }

        @Override
        Object value(String text) {
            return Base64.getDecoder().decode(text);
        }
    };

    /** Of a value that is there. */
    abstract @Nullable String text(ResultSet row, int column) throws SQLException;

    abstract Object value(String text);

    static ColumnKind of(ResultSetMetaData columns, int column) throws SQLException {
        String type = columns.getColumnTypeName(column).toUpperCase(Locale.ROOT);
        if (type.equals("TIMESTAMPTZ") || type.contains("WITH TIME ZONE")) {
            return INSTANT;
        }
        return switch (columns.getColumnType(column)) {
            case Types.CHAR, Types.VARCHAR -> TEXT;
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> NUMBER;
            case Types.BOOLEAN, Types.BIT -> YES_NO;
            case Types.TIMESTAMP -> LOCAL_TIME;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> BYTES;
            default -> throw new IllegalStateException("no text for columns of type " + type);
        };
    }
}
