package org.boardpack.store;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Spring Batch remembers of jobs that ran to their end. */
public final class PastRuns {

    /** In the order in which rows can go: none is pointed to by one that stays. */
    private static final List<String> OF_STEPS = List.of("batch_step_execution_context");

    private static final List<String> OF_RUNS =
            List.of("batch_step_execution", "batch_job_execution_context", "batch_job_execution_params");
    private static final String RUNS_OF_JOB =
            " (SELECT job_execution_id FROM batch_job_execution WHERE job_instance_id = ?)";

    private final JdbcClient jdbc;

    public PastRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The jobs whose last run completed, and all of whose runs ended before a time. The newest of each kind is never among them: it
     * tells whether an interruption left something to carry on with.
     *
     * @param time as Spring Batch writes it, in the zone of the machine
     */
    public List<Long> endedBefore(LocalDateTime time) {
        return jdbc.sql("SELECT i.job_instance_id FROM batch_job_instance i"
                        + " JOIN batch_job_execution last ON last.job_instance_id = i.job_instance_id"
                        + " AND last.job_execution_id = (SELECT MAX(e.job_execution_id) FROM batch_job_execution e"
                        + " WHERE e.job_instance_id = i.job_instance_id)"
                        + " WHERE last.status = 'COMPLETED'"
                        + " AND NOT EXISTS (SELECT 1 FROM batch_job_execution e WHERE e.job_instance_id ="
                        + " i.job_instance_id AND (e.end_time IS NULL OR e.end_time >= ?))"
                        + " AND EXISTS (SELECT 1 FROM batch_job_instance n WHERE n.job_name = i.job_name"
                        + " AND n.job_instance_id > i.job_instance_id) ORDER BY i.job_instance_id")
                .param(time)
                .query(Long.class)
                .list();
    }

    /** Forgets a job with all its runs. */
    public void forget(long job) {
        OF_STEPS.forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE step_execution_id IN (SELECT"
                        + " step_execution_id FROM batch_step_execution WHERE job_execution_id IN" + RUNS_OF_JOB + ")")
                .param(job)
                .update());
        OF_RUNS.forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE job_execution_id IN" + RUNS_OF_JOB)
                .param(job)
                .update());
        jdbc.sql("DELETE FROM batch_job_execution WHERE job_instance_id = ?")
                .param(job)
                .update();
        jdbc.sql("DELETE FROM batch_job_instance WHERE job_instance_id = ?")
                .param(job)
                .update();
    }
}
