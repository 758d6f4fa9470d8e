package org.boardpack.oracle;

/** The settings that change figures, as {@code boardpack.yaml} has them. */
record Settings(String inactiveStaff, String nhsLeaverEvidence, String average) {

    static final Settings DEFAULT = new Settings("in-post", "snapshots+destination", "two-point");

    boolean inactiveLeave() {
        return inactiveStaff.equals("leavers");
    }

    boolean destinationProves() {
        return nhsLeaverEvidence.equals("snapshots+destination");
    }

    boolean thirteenPoints() {
        return average.equals("13-point");
    }

    String yaml() {
        return "disclosure.enabled: false\ninactive-staff: " + inactiveStaff + "\nnhs-leaver-evidence: "
                + nhsLeaverEvidence + "\naverage: " + average + "\n";
    }
}
