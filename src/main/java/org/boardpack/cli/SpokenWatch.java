package org.boardpack.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.boardpack.inbox.Growing;
import org.boardpack.inbox.Waiting;
import org.boardpack.job.WatchWitness;
import org.boardpack.job.edition.EditionReport;
import org.boardpack.job.ingest.IngestReport;

/** Says what happens during a watch: a plain line each, with the time, whether or not anybody looks on. */
final class SpokenWatch implements WatchWitness {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.UK);

    private final Terminal terminal;
    private final Clock clock;
    private String lastFailure = "";

    SpokenWatch(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    void say(String happening) {
        terminal.say(WHEN.format(ZonedDateTime.now(clock)) + "  " + happening);
    }

    @Override
    public void taken(IngestReport.FileOutcome file) {
        lastFailure = "";
        say(Reports.inWords(file) + (file.note().isBlank() ? "" : "  " + file.note()));
    }

    @Override
    public void waits(Waiting file) {
        say(Reports.inWords(file));
    }

    @Override
    public void stillGrowing(Growing file, Path receipt) {
        say("Still growing: " + Visible.line(file.name()) + ". See " + receipt);
    }

    @Override
    public void storeInUse() {
        say("Another run is using the store. Waiting until it has finished.");
    }

    @Override
    public void made(EditionReport edition) {
        lastFailure = "";
        say(Reports.inWords(edition) + ". Packs: " + edition.folder());
    }

    @Override
    public void nothingToMake() {
        say("It is time for an edition, but nothing is loaded yet. Drop extracts into the inbox.");
    }

    @Override
    public boolean goesOnAfter(Exception failure) {
        Optional<String> words = Answers.inWords(failure);
        words.filter(said -> !said.equals(lastFailure)).ifPresent(said -> {
            lastFailure = said;
            say(said + " Trying again until it is put right.");
        });
        return words.isPresent();
    }
}
