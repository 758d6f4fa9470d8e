package org.boardpack.workforce;

/** A kind of extract by its name in the contract, such as {@code staff-in-post}. Kinds are declared as data; those that arithmetic reads are named here. */
public record ExtractKind(String id) implements Comparable<ExtractKind> {

    public static final ExtractKind STAFF_IN_POST = new ExtractKind("staff-in-post");
    public static final ExtractKind LEAVERS = new ExtractKind("leavers");
    public static final ExtractKind SICKNESS = new ExtractKind("sickness");
    public static final ExtractKind AGENCY_SPEND = new ExtractKind("agency-spend");
    public static final ExtractKind SICKNESS_SUMMARY = new ExtractKind("sickness-summary");
    public static final ExtractKind MOVEMENT_SUMMARY = new ExtractKind("movement-summary");
    public static final ExtractKind ESTABLISHMENT = new ExtractKind("establishment");
    public static final ExtractKind PROCESS_MEASURES = new ExtractKind("process-measures");
    public static final ExtractKind SURVEY = new ExtractKind("survey");
    public static final ExtractKind PLAN = new ExtractKind("plan");
    public static final ExtractKind ACTIONS = new ExtractKind("actions");
    public static final ExtractKind SELF_ASSESSMENT = new ExtractKind("self-assessment");
    public static final ExtractKind SECTOR_METRICS = new ExtractKind("sector-metrics");
    public static final ExtractKind COMMENTARY = new ExtractKind("commentary");

    @Override
    public int compareTo(ExtractKind other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
