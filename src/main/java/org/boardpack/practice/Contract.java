package org.boardpack.practice;

/** An assignment category, and whether people metrics count it. */
enum Contract {
    PERMANENT("Permanent", true),
    FIXED_TERM("Fixed Term Temp", true),
    BANK("Bank", false),
    LOCUM("Locum", false),
    HONORARY("Honorary", false),
    NON_EXECUTIVE("Non-Exec Director/Chair", false);

    private static final Contract[] ALL = values();

    private final String label;
    private final boolean counted;

    Contract(String label, boolean counted) {
        this.label = label;
        this.counted = counted;
    }

    static Contract at(int code) {
        return ALL[code];
    }

    /** The number that stands for it in the roster's arrays; never leaves the process. */
    @SuppressWarnings("EnumOrdinal")
    byte code() {
        return (byte) ordinal();
    }

    static Contract ofLabel(String label) {
        for (Contract contract : ALL) {
            if (contract.label.equals(label)) {
                return contract;
            }
        }
        throw new IllegalArgumentException("\"" + label + "\" is not an assignment category of the practice workforce");
    }

    String label() {
        return label;
    }

    boolean isCounted() {
        return counted;
    }
}
