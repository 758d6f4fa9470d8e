package org.boardpack.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a workbook that has passed the screening: opened with POI's packaging, which follows no link out of the file. */
final class WorkbookParts implements Closeable {

    private final OPCPackage opened;
    private final long limit;
    private final PackagePart workbook;
    private final Map<String, PackageRelationship> byId = new HashMap<>();
    private final Map<String, String> idByKind = new HashMap<>();

    private WorkbookParts(OPCPackage opened, long limit) throws InvalidFormatException, UnreadableFileException {
        this.opened = opened;
        this.limit = limit;
        this.workbook = workbookOf(opened);
        for (PackageRelationship related : workbook.getRelationships()) {
            if (related.getTargetMode() == TargetMode.INTERNAL) {
                byId.put(related.getId(), related);
                idByKind.putIfAbsent(kind(related), related.getId());
            }
        }
    }

    /**
     * @param limit bytes of a sheet that were screened and may be read
     * @throws UnreadableFileException when it is no workbook, or one with macros
     */
    static WorkbookParts open(Path file, long limit) throws UnreadableFileException {
        try {
            return open(OPCPackage.open(file.toFile(), PackageAccess.READ), limit);
        } catch (InvalidFormatException | RuntimeException damaged) {
            // POI answers damaged files with exceptions of many kinds.
            throw new UnreadableFileException(Rule.WORKBOOK_DAMAGED);
        }
    }

    private static WorkbookParts open(OPCPackage opened, long limit)
            throws InvalidFormatException, UnreadableFileException {
        try {
            WorkbookKind.refuseOthers(opened.getParts());
            return new WorkbookParts(opened, limit);
        } catch (InvalidFormatException | UnreadableFileException | RuntimeException unread) {
            opened.revert();
            throw unread;
        }
    }

    private static PackagePart workbookOf(OPCPackage opened) throws UnreadableFileException {
        PackageRelationshipCollection relationships = opened.getRelationships();
        for (PackageRelationship related : relationships) {
            if (kind(related).equals("officeDocument") && related.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart part = opened.getPart(related);
                if (part != null) {
                    return part;
                }
            }
        }
        throw new UnreadableFileException(Rule.WORKBOOK_DAMAGED);
    }

    /** The last word of a relationship's type, which the two dialects of the format share. */
    private static String kind(PackageRelationship related) {
        String type = related.getRelationshipType();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    XmlPart openWorkbook() throws IOException {
        return new XmlPart(workbook.getInputStream());
    }

    boolean has(String kind) {
        return idByKind.containsKey(kind);
    }

    /** The only part of its kind, such as {@code styles}. */
    XmlPart open(String kind) throws IOException {
        return new XmlPart(related(idByKind.getOrDefault(kind, "")));
    }

    /** Whether the relationship leads to a sheet of cells: not to a chart or a dialogue. */
    boolean isSheet(String id) {
        PackageRelationship related = byId.get(id);
        return related != null && kind(related).equals("worksheet");
    }

    XmlPart openSheet(String id) throws IOException {
        return new XmlPart(BoundedInputStream.builder()
                .setInputStream(related(id))
                .setMaxCount(limit)
                .get());
    }

    private InputStream related(String id) throws IOException {
        PackageRelationship related = byId.get(id);
        if (related == null) {
            throw new UnreadableFileException(Rule.WORKBOOK_DAMAGED);
        }
        try {
            return workbook.getRelatedPart(related).getInputStream();
        } catch (InvalidFormatException | RuntimeException damaged) {
            throw new UnreadableFileException(Rule.WORKBOOK_DAMAGED);
        }
    }

    @Override
    public void close() {
        opened.revert();
    }
}
