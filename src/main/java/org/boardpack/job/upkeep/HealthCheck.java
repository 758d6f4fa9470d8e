package org.boardpack.job.upkeep;

/**
 * One thing that the doctor looked at.
 *
 * @param subject such as "free disk"
 * @param words what was found, in a sentence
 * @param doThis what to do; empty when it is well
 */
public record HealthCheck(String subject, boolean isWell, String words, String doThis) {

    static HealthCheck well(String subject, String words) {
        return new HealthCheck(subject, true, words, "");
    }

    static HealthCheck wrong(String subject, String words, String doThis) {
        return new HealthCheck(subject, false, words, doThis);
    }
}
