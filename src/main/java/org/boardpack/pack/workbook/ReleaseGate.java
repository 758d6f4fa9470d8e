package org.boardpack.pack.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The last look at a finished workbook before it leaves: whatever a reader would not see, but would receive, is refused. A hospital
 * trust was fined £185,000 for the hidden staff data behind its published leavers tables. The gate reads the parts of the file itself
 * and trusts nothing that made them.
 */
public final class ReleaseGate {

    /** The only creator that a published workbook names. */
    public static final String MAKER = "Boardpack";

    /**
     * Passes a workbook that holds only what its readers see.
     *
     * @param workbook the bytes of the finished {@code .xlsx}
     * @throws ReleaseRefusedException with every reason found, in words
     */
    public void check(byte[] workbook) {
        List<String> reasons = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            Map<String, String> sheetNames = SheetPartNames.read(zip);
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                PartKinds.findReason(part.getName()).ifPresent(reasons::add);
                if (isXml(part.getName())) {
                    try (InputStream content = zip.getInputStream(part)) {
                        String place = sheetNames.getOrDefault(part.getName(), part.getName());
                        byte[] xml = PlainRows.leaveOut(content.readAllBytes());
                        new PartInspector(part.getName(), place, reasons).inspect(new ByteArrayInputStream(xml));
                    }
                }
            }
        } catch (IOException | XMLStreamException unreadable) {
            reasons.add("it could not be read to the end, so nobody can say what it holds");
        }
        if (!reasons.isEmpty()) {
            throw new ReleaseRefusedException(reasons.stream().distinct().toList());
        }
    }

    private static boolean isXml(String part) {
        return part.endsWith(".xml") || part.endsWith(".rels");
    }
}
