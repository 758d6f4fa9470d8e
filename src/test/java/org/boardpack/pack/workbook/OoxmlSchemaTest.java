package org.boardpack.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.boardpack.pack.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Every part of a workbook is valid by the schemas of ECMA-376, as POI's jar of all of them holds them. The build puts it there. */
@Tag("slow")
class OoxmlSchemaTest {

    private static final Path SCHEMAS = Path.of("target", "ooxml-schemas", "poi-ooxml-full.jar");

    private static final Map<String, String> SCHEMA_OF_PARTS = new LinkedHashMap<>();

    static {
        SCHEMA_OF_PARTS.put("xl/(workbook|styles|sharedStrings)\\.xml|xl/(worksheets|tables)/\\w+\\.xml", "sml.xsd");
        SCHEMA_OF_PARTS.put("xl/charts/chart\\d+\\.xml", "dml-chart.xsd");
        SCHEMA_OF_PARTS.put("xl/drawings/drawing\\d+\\.xml", "dml-spreadsheetDrawing.xsd");
    }

    @TempDir
    static Path folder;

    private static final Map<String, Schema> READ = new LinkedHashMap<>();

    @BeforeAll
    static void readSchemas() throws IOException, SAXException {
        assumeTrue(
                Files.exists(SCHEMAS),
                "SKIPPED: no " + SCHEMAS
                        + "; mvn generate-test-resources puts it there, and no part was checked by a schema");
        try (ZipFile jar = new ZipFile(SCHEMAS.toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                if (entry.getName().endsWith(".xsd")) {
                    Files.copy(
                            jar.getInputStream(entry),
                            folder.resolve(
                                    Path.of(entry.getName()).getFileName().toString()));
                }
            }
        }
        for (String schema : SCHEMA_OF_PARTS.values()) {
            READ.put(
                    schema,
                    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                            .newSchema(folder.resolve(schema).toFile()));
        }
    }

    @Test
    void everyPartOfAWorkbookWithEverythingInItIsValid() throws IOException, SAXException {
        for (Language language : Language.values()) {
            byte[] workbook = ReadWorkbook.render(SamplePack.everything(), language);
            assertThat(problems(workbook)).isEmpty();
        }
    }

    @Test
    void soIsEveryPartOfAWorkbookWithoutAFigure() throws IOException, SAXException {
        byte[] workbook =
                ReadWorkbook.render(SamplePack.pack(SamplePack.NATION, List.of(), Map.of()), Language.ENGLISH);
        assertThat(problems(workbook)).isEmpty();
    }

    @Test
    void soIsTheTemplate() throws IOException, SAXException {
        assertThat(problems(Files.readAllBytes(ShippedTemplate.PLACE))).isEmpty();
    }

    @Test
    void anInvalidPartWouldBeNoticed() throws IOException, SAXException {
        List<String> found = new ArrayList<>();
        validate(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>",
                found);
        assertThat(found).isNotEmpty();
    }

    private static List<String> problems(byte[] workbook) throws IOException, SAXException {
        List<String> found = new ArrayList<>();
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts += validate(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8), found);
            }
        }
        assertThat(parts).isGreaterThan(50);
        return found;
    }

    /** How many schemas have a say in the part: 0 or 1. */
    private static int validate(String part, String xml, List<String> found) throws IOException, SAXException {
        for (Map.Entry<String, String> entry : SCHEMA_OF_PARTS.entrySet()) {
            if (part.matches(entry.getKey())) {
                Validator validator = java.util.Objects.requireNonNull(READ.get(entry.getValue()))
                        .newValidator();
                validator.setErrorHandler(new DefaultHandler() {
                    @Override
                    public void error(SAXParseException problem) {
                        found.add(part + ": " + problem.getMessage());
                    }
                });
                // Excel itself keeps spaces by this attribute, which the schema of texts does not have.
                validator.validate(new StreamSource(new StringReader(xml.replace(" xml:space=\"preserve\"", ""))));
                return 1;
            }
        }
        return 0;
    }
}
