package org.boardpack.job.workspace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code store.url} may be. Drivers take orders in an address: H2's runs SQL and compiles Java, PostgreSQL's makes objects of
 * classes and reads more settings from files. So there is one kind of database, and only what is listed may be said to it: a list
 * of what does harm would be out of date with the next driver.
 */
final class DatabaseAddress {

    private static final String EMBEDDED = "embedded";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    private static final Set<String> MAY_BE_SAID = new TreeSet<>(Set.of(
            "ApplicationName",
            "channelBinding",
            "connectTimeout",
            "currentSchema",
            "gssEncMode",
            "kerberosServerName",
            "loginTimeout",
            "passfile",
            "password",
            "socketTimeout",
            "ssl",
            "sslcert",
            "sslkey",
            "sslmode",
            "sslpassword",
            "sslrootcert",
            "targetServerType",
            "tcpKeepAlive",
            "user"));

    private DatabaseAddress() {}

    /**
     * The address; empty for the database inside.
     *
     * @param file named where it is refused; what it says is not repeated, for a password may be part of it
     * @throws SettingsException in words for people
     */
    static Optional<String> of(Path file, String given) {
        if (given.equals(EMBEDDED)) {
            return Optional.empty();
        }
        if (!given.startsWith(POSTGRESQL)) {
            throw new SettingsException(file + ": store.url cannot be that; write \"embedded\", or the address of a"
                    + " PostgreSQL database, such as jdbc:postgresql://db.example.org/boardpack?user=boardpack.");
        }
        int question = given.indexOf('?');
        String said = question < 0 ? "" : given.substring(question + 1);
        if (!Arrays.stream(said.split("&", -1)).allMatch(DatabaseAddress::maySay)) {
            throw new SettingsException(
                    file + ": store.url says something behind its \"?\" that Boardpack does not pass on."
                            + " It may say " + String.join(", ", MAY_BE_SAID)
                            + ". In a password write %26 for & and %25 for %.");
        }
        return Optional.of(given);
    }

    private static boolean maySay(String parameter) {
        return parameter.isEmpty() || MAY_BE_SAID.contains(parameter.replaceFirst("=.*", ""));
    }
}
