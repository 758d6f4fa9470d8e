package org.boardpack.practice;

/** An assignment status, and whether its holder is at work (and so can fall ill). All but an accepted offer are in post. */
enum Status {
    ACTIVE("Active Assignment", true),
    ACTING_UP("Acting Up", true),
    INTERNAL_SECONDMENT("Internal Secondment", true),
    MATERNITY("Maternity", false),
    CAREER_BREAK("Career Break", false),
    SECONDED_PAID("Out on External Secondment - Paid", false),
    SECONDED_UNPAID("Out on External Secondment - Unpaid", false),
    SUSPENDED("Suspend With Pay", false),
    OFFER_ACCEPTED("Offer Accepted", false);

    private static final Status[] ALL = values();

    private final String label;
    private final boolean atWork;

    Status(String label, boolean atWork) {
        this.label = label;
        this.atWork = atWork;
    }

    static Status at(int code) {
        return ALL[code];
    }

    /** The number that stands for it in the roster's arrays; never leaves the process. */
    @SuppressWarnings("EnumOrdinal")
    byte code() {
        return (byte) ordinal();
    }

    String label() {
        return label;
    }

    boolean isAtWork() {
        return atWork;
    }
}
