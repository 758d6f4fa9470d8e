package org.boardpack.pack.template;

import java.util.Locale;

/** What the program can list by itself; each has its wording under its own name in the texts. */
public enum ListingKind {
    /** What to alert, advise and assure the Board of, by fixed rules. */
    ALERTS("what the rules alert, advise and assure of"),
    /** Whether figures differ from the pack that readers saw last, and which are best known. */
    SINCE_SEEN("in a line and a few items, what differs from the pack that readers saw last"),
    /** What the Board is asked to decide. */
    DECISIONS("what the Board is asked to decide: the alerts of the pack as questions"),
    /** The eleven parts of the workforce by six metrics, of a system. */
    SECTOR_GRID("every part of the workforce by six metrics, of a system; a line in other packs"),
    /** The organisations of a roll-up by the six figures of the summary. */
    ORGANISATIONS("of a roll-up, each organisation by the six figures of the summary"),
    /** Plans beside what happened. */
    PLAN("what was planned for the month, and what happened"),
    /** Actions, late ones first. */
    ACTIONS("actions, late ones first"),
    /** What control charts have shown since actions began. */
    EVIDENCE("what the control charts have shown since actions on their measures began"),
    /** The milestones of the programme and how many actions fall due by each. */
    MILESTONES("the milestones of the programme, with the actions that fall due by each"),
    /** Scores by domain. */
    SELF_ASSESSMENT("the latest self-assessment of each domain, with the one before"),
    /** Questions of the staff survey. */
    SURVEY("the staff survey's questions, with responses and benchmark"),
    /** Which extracts came, when, and with what verdict. */
    FRESHNESS("each extract with the date received and the verdict"),
    /** Kite marks: whether each extract is complete, on time, valid and adds up. */
    QUALITY("kite marks of the data: complete, on time, valid, adds up; and what would mend each"),
    /** How the figures were counted. */
    METHOD("how the figures were counted"),
    /** Words of the pack in both languages. */
    GLOSSARY("words of the pack in both languages");

    private final String shows;

    ListingKind(String shows) {
        this.shows = shows;
    }

    /** As a template writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it shows, for the page about templates. */
    public String shows() {
        return shows;
    }
}
