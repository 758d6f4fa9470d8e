package org.boardpack.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Everything that a run left in a workspace, unpacked as far as it can be: workbooks unzipped, PDF streams decompressed and their
 * text extracted, the store both as its bytes and as its tables with packed columns inflated. One letter a byte.
 */
final class LeftBehind {

    private final Map<String, String> contents = new TreeMap<>();

    private LeftBehind() {}

    /** By where it was found. */
    static Map<String, String> in(Path workspace, Predicate<Path> isOriginal) throws IOException, SQLException {
        LeftBehind found = new LeftBehind();
        List<Path> files;
        try (Stream<Path> tree = Files.walk(workspace)) {
            files = tree.filter(Files::isRegularFile)
                    .filter(file -> !isOriginal.test(workspace.relativize(file)))
                    .toList();
        }
        for (Path file : files) {
            found.add(workspace.relativize(file).toString(), Files.readAllBytes(file));
        }
        found.addStore(workspace.resolve("store/boardpack"));
        return found.contents;
    }

    private void add(String where, byte[] bytes) throws IOException {
        contents.put(where, new String(bytes, ISO_8859_1));
        if (startsWith(bytes, "PK\3\4")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    add(where + "!" + entry.getName(), zip.readAllBytes());
                }
            }
        } else if (startsWith(bytes, "%PDF")) {
            addPdf(where, bytes);
        }
    }

    private static boolean startsWith(byte[] bytes, String opening) {
        return new String(bytes, 0, Math.min(bytes.length, opening.length()), ISO_8859_1).equals(opening);
    }

    private void addPdf(String where, byte[] bytes) throws IOException {
        try (PdfReader pdf = new PdfReader(bytes)) {
            StringBuilder all = new StringBuilder(pdf.getInfo().toString());
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                all.append(new PdfTextExtractor(pdf).getTextFromPage(page)).append('\n');
            }
            for (int object = 0; object < pdf.getXrefSize(); object++) {
                PdfObject each = pdf.getPdfObject(object);
                if (each instanceof PRStream stream) {
                    all.append(new String(PdfReader.getStreamBytesRaw(stream), ISO_8859_1));
                    all.append(inflated(PdfReader.getStreamBytesRaw(stream)));
                } else if (each != null) {
                    all.append(each).append('\n');
                }
            }
            contents.put(where + "!text", all.toString());
        }
    }

    private void addStore(Path store) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + store.toAbsolutePath())) {
            List<String> tables = new ArrayList<>();
            try (ResultSet known =
                    connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
                while (known.next()) {
                    tables.add(known.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    contents.put("table " + table, text(rows));
                }
            }
        }
    }

    private static String text(ResultSet rows) throws IOException, SQLException {
        StringBuilder all = new StringBuilder();
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                String type = rows.getMetaData().getColumnTypeName(column);
                if (type.startsWith("BINARY")) {
                    byte[] bytes = rows.getBytes(column);
                    all.append(bytes == null ? "" : new String(bytes, ISO_8859_1) + inflated(bytes));
                } else {
                    all.append(rows.getString(column));
                }
                all.append('\t');
            }
            all.append('\n');
        }
        return all.toString();
    }

    /** Blank when the bytes are not deflated. */
    private static String inflated(byte[] bytes) throws IOException {
        try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(inflater.readAllBytes(), ISO_8859_1);
        } catch (ZipException | java.io.EOFException somethingElse) {
            return "";
        }
    }
}
