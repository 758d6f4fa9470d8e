package org.boardpack.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.boardpack.workforce.Organisation;

/** {@code reference/organisations.csv} of a practice world. */
final class OrganisationsFile {

    private static final List<String> HEADINGS = List.of(
            "Organisation Code",
            "Name",
            "Welsh Name",
            "Type",
            "System Code",
            "System Name",
            "Region Code",
            "Region Name",
            "Region Welsh Name",
            "Nation Code",
            "Nation Name",
            "Nation Welsh Name",
            "Peer Group",
            "Valid From",
            "Valid To",
            "Successor Code");

    private OrganisationsFile() {}

    static void write(World world, Path out) throws IOException {
        Path file = out.resolve("reference").resolve("organisations.csv");
        Files.createDirectories(file.getParent());
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        try (CSVPrinter csv = format.print(Files.newBufferedWriter(file))) {
            csv.printRecord(HEADINGS);
            for (Place place : world.places()) {
                Organisation it = place.organisation();
                csv.printRecord(
                        it.code(),
                        it.name(),
                        it.nameWelsh(),
                        it.type(),
                        it.systemCode(),
                        it.systemName(),
                        it.regionCode(),
                        it.regionName(),
                        it.regionNameWelsh(),
                        it.nationCode(),
                        it.nationName(),
                        it.nationNameWelsh(),
                        it.peerGroup(),
                        it.validFrom(),
                        it.validTo(),
                        it.successor());
            }
        }
    }
}
