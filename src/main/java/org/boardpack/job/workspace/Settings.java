package org.boardpack.job.workspace;

import java.util.List;
import java.util.Optional;
import org.boardpack.metrics.Method;
import org.boardpack.pack.Language;
import org.boardpack.statistics.spc.Dialect;
import org.boardpack.statistics.spc.SpcRules;
import org.boardpack.workforce.OrganisationTable;

/**
 * What an installation has chosen in {@code boardpack.yaml}; every key has a working default.
 *
 * @param disclosureEnabled false makes an internal edition that hides nothing
 * @param suppressionThreshold counts of people below this are hidden
 * @param method the choices that METRICS.md leaves open
 * @param hotSpotMinimumStaff mean staff in post below which nothing is called a hot spot
 * @param ratesDecimals decimal places of printed rates: 2 in England, 1 in Wales
 * @param languages of the packs, in order
 * @param spc how limits are drawn and special causes called
 * @param storeUrl address of a PostgreSQL database; empty for the one embedded in the workspace
 * @param storeCipher whether the embedded one is encrypted
 * @param threads that work at once
 * @param nation of organisations that nobody has placed in one
 * @param pickUp when files are taken from the inbox
 * @param retention how long what is no longer needed is kept
 */
public record Settings(
        boolean disclosureEnabled,
        int suppressionThreshold,
        Method method,
        int hotSpotMinimumStaff,
        int ratesDecimals,
        List<Language> languages,
        SpcRules spc,
        Optional<String> storeUrl,
        StoreCipher storeCipher,
        int threads,
        OrganisationTable.Nation nation,
        PickUp pickUp,
        Retention retention) {

    /**
     * The settings of a workspace; the defaults where it has no file, or there is no workspace.
     *
     * @throws SettingsException in words for people
     */
    public static Settings of(Workspace workspace) {
        return SettingsFile.read(workspace.settings());
    }

    /** The settings of an empty file. */
    public static Settings defaults() {
        return new Settings(
                true,
                5,
                Method.DEFAULT,
                30,
                2,
                List.of(Language.ENGLISH, Language.WELSH),
                SpcRules.of(Dialect.NHSR),
                Optional.empty(),
                StoreCipher.OFF,
                Runtime.getRuntime().availableProcessors(),
                new OrganisationTable.Nation("ENG", "England"),
                PickUp.defaults(),
                Retention.DEFAULT);
    }
}
