package org.boardpack.practice;

import java.nio.charset.StandardCharsets;

/** What does not change about a person or a post, drawn from a hash of who it is: costs no memory. Values are ready-made CSV. */
final class Traits {

    private final Staff staff;
    private final Odds<byte[]> genders;
    private final Odds<byte[]> ethnicCategories;
    private final Odds<byte[]> disabilities;
    private final Odds<byte[]> welsh;
    private final Odds<byte[]> flexible;
    private final Odds<byte[]> directorates;

    Traits(Staff staff) {
        this.staff = staff;
        this.genders = encoded("genders");
        this.ethnicCategories = encoded("ethnic-categories");
        this.disabilities = encoded("disabilities");
        this.welsh = encoded("welsh-language");
        this.flexible = encoded("flexible-working");
        this.directorates = encoded("directorates");
    }

    private Odds<byte[]> encoded(String key) {
        return staff.catalogue.odds(key).map(CsvBytes::encode);
    }

    boolean isFemale(int slot) {
        return gender(slot)[0] == 'F';
    }

    byte[] gender(int slot) {
        return genders.pick(ofPerson(slot, 2));
    }

    byte[] ethnicCategory(int slot) {
        return ethnicCategories.pick(ofPerson(slot, 3));
    }

    byte[] disability(int slot) {
        return disabilities.pick(ofPerson(slot, 4));
    }

    byte[] welshLanguage(int slot) {
        return welsh.pick(ofPerson(slot, 5));
    }

    byte[] flexibleWorking(int slot) {
        return flexible.pick(ofPost(slot, 6));
    }

    byte[] directorate(int slot) {
        return directorates.pick(ofPost(slot, 7));
    }

    /** A site of the organisation, such as "Site 07". */
    byte[] location(int slot) {
        int site = 1 + Chance.below(ofPost(slot, 8), 24);
        return ("Site " + site / 10 + site % 10).getBytes(StandardCharsets.US_ASCII);
    }

    /** Six digits; some begin with zeros, as real ones do. */
    int costCentre(int slot) {
        return 1_000 + 997 * Chance.below(ofPost(slot, 9), 180);
    }

    private long ofPerson(int slot, int purpose) {
        return Chance.hash(staff.world.seed(), staff.roster.person[slot], purpose);
    }

    private long ofPost(int slot, int purpose) {
        long post = ((long) staff.roster.place[slot] << 32) + staff.roster.employee[slot];
        return Chance.hash(staff.world.seed(), post, purpose);
    }
}
