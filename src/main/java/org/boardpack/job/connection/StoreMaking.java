package org.boardpack.job.connection;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.boardpack.inbox.OnDisk;
import org.boardpack.job.workspace.FreeSpace;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.Workspace;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Makes the embedded store where there is none, and brings the tables of one that is there up to date; whole or not at all. H2 commits
 * each change of a table by itself, and what is cut off between two of them is of no version. So all is done on a copy aside, and what
 * is complete takes the store's name, in one move.
 *
 * @param tables how they are made, version by version
 */
record StoreMaking(Workspace workspace, Settings settings, Function<DataSource, FluentConfiguration> tables) {

    /** @throws StoreInUseException when another process has it open, or is about to */
    HikariDataSource open(InUseWording wording) throws IOException {
        // Nobody else opens the store before it has its name: what they wrote would be gone then.
        try (Door door = Door.enter(workspace.store().resolve(".door")).orElse(null)) {
            if (door == null) {
                throw new StoreInUseException(wording.embedded(EmbeddedLease.holder(workspace)));
            }
            return openBehindTheDoor(wording);
        }
    }

    private HikariDataSource openBehindTheDoor(InUseWording wording) throws IOException {
        OnDisk.delete(aside());
        if (!Files.exists(workspace.storeFile())) {
            make(wording);
        }
        HikariDataSource source = StoreConnection.openAsItIs(workspace, settings, wording);
        try {
            if (StoreConnection.isUpToDate(source)
                    || tables.apply(source).load().info().pending().length == 0) {
                return source;
            }
        } catch (RuntimeException notOurs) {
            source.close();
            throw notOurs;
        }
        source.close();
        make(wording);
        return StoreConnection.openAsItIs(workspace, settings, wording);
    }

    private Path aside() {
        return workspace.store().resolve(".making");
    }

    private void make(InUseWording wording) throws IOException {
        Path aside = Files.createDirectory(aside());
        Path made = aside.resolve(workspace.storeFile().getFileName());
        long size = Files.exists(workspace.storeFile()) ? Files.size(workspace.storeFile()) : 0;
        new FreeSpace(aside).check(size);
        if (size > 0) {
            Files.copy(workspace.storeFile(), made);
        }
        StoreAddress address = StoreAddress.of(workspace, settings.storeCipher(), aside);
        // H2 is done with the file when the last connection is closed: this one.
        try (Connection last = DriverManager.getConnection(address.url(), address.properties())) {
            last.isValid(1);
            tables.apply(new DriverManagerDataSource(address.url(), address.properties()))
                    .load()
                    .migrate();
        } catch (SQLException refused) {
            throw StoreConnection.refusal(refused, wording);
        }
        OnDisk.publish(made, workspace.storeFile());
        OnDisk.delete(aside);
    }
}
