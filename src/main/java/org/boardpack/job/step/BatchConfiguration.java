package org.boardpack.job.step;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.boardpack.job.Boardpack;
import org.boardpack.job.connection.StoreConnection;
import org.boardpack.job.connection.StoreLease;
import org.boardpack.job.connection.StoreTransactions;
import org.boardpack.job.workspace.Settings;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Spring Batch with its history in the store. Both annotations are written out because Batch 6 alone keeps no history at all. The data
 * source, the lease and the settings are registered by {@link Boardpack} before the context starts.
 */
public @Configuration(proxyBeanMethods = false) @EnableBatchProcessing @EnableJdbcJobRepository
class BatchConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(HikariDataSource dataSource, StoreLease lease) {
        return new StoreTransactions(dataSource, lease, StoreConnection.isH2(dataSource));
    }

    @Bean
    ThreadPoolTaskExecutor workers(Settings settings) {
        ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
        workers.setThreadNamePrefix("worker-");
        workers.setCorePoolSize(settings.threads());
        workers.setDaemon(true);
        return workers;
    }

    @Bean
    Batch batch(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ThreadPoolTaskExecutor workers,
            Settings settings) {
        return new Batch(repository, transactions, workers, settings.threads());
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }
}
