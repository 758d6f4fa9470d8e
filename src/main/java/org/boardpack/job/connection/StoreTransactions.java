package org.boardpack.job.connection;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions that commit only while this process has the lease, and that are on disk when they have committed. H2 alone writes half
 * a second later: a process that is killed in between would lose what files were already filed away for.
 */
public final class StoreTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient StoreLease lease;
    private final boolean isH2;

    public StoreTransactions(DataSource dataSource, StoreLease lease, boolean isH2) {
        super(dataSource);
        this.lease = lease;
        this.isH2 = isH2;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        lease.checkRoom();
        super.doBegin(transaction, definition);
    }

    @Override
    protected void prepareForCommit(DefaultTransactionStatus status) {
        lease.check();
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (isH2) {
            ConnectionHolder holder = (ConnectionHolder) Objects.requireNonNull(
                    TransactionSynchronizationManager.getResource(Objects.requireNonNull(getDataSource())));
            try (Statement toDisk = holder.getConnection().createStatement()) {
                toDisk.execute("CHECKPOINT SYNC");
            } catch (SQLException diskFailed) {
                throw translateException("to disk", diskFailed);
            }
        }
    }
}
