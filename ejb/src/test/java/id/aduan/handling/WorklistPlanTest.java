package id.aduan.handling;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.infra.schema.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An officer's lists cost the same however many cases there ever were: an index gives them in order. */
class WorklistPlanTest {

    private static final String OFFICE = "kab-rencana/dinas7";

    /** As the worklist asks; the database's wall adds the house once more. */
    private static final String LIST = """
            explain select t.id from step_task t
            where t.office = '%s' and t.state = 'OPEN' and %s
              and t.act_by >= '2020-01-01' and (t.act_by > '2020-01-01' or t.id > '00000000-0000-7000-8000-000000000001')
            order by t.act_by, t.id
            fetch first 51 rows only
            """;

    private static Connection filled;

    @BeforeAll
    static void fiftyThousandCases() throws SQLException {
        filled = TestDatabase.started().superuser().getConnection();
        filled.setAutoCommit(false);
        try (var statement = filled.createStatement()) {
            for (String insert : FILLING.split(";")) {
                statement.execute(insert);
            }
            statement.execute("set local role aduan_app");
            statement.execute("select set_config('aduan.office', '" + OFFICE + "', true)");
        }
    }

    /** They never were: other tests find the database as it was. */
    @AfterAll
    static void noneOfThemIsKept() throws SQLException {
        filled.rollback();
        filled.close();
    }

    @Test
    void myListIsReadByPositionAndTime() throws SQLException {
        assertThat(plan("t.position = 'p2'")).contains("step_task_open").doesNotContain("Sort");
    }

    @Test
    void theListsOfOthersAndOfWhatIsDueAreReadInTheirOrder() throws SQLException {
        assertThat(plan("t.position not in ('p2')")).contains("step_task_due").doesNotContain("Sort");
        assertThat(plan("t.act_by <= now() + interval '90 days'"))
                .contains("step_task_due")
                .doesNotContain("Sort");
    }

    private static String plan(String condition) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var statement = filled.createStatement();
                var rows = statement.executeQuery(LIST.formatted(OFFICE, condition))) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return String.join("\n", lines);
    }

    private static final String FILLING = """
            insert into office (id, name, version, open, changed_at)
                select 'kab-rencana/dinas' || n, 'Dinas', 1, true, now() from generate_series(0, 9) n;
            insert into procedure_version (id, office, key, number, hash, content, since, current)
                values ('00000000-0000-7000-8000-000000000001', 'kab-rencana/dinas7', 'umum', 1, '', '{}', now(), true);
            insert into complaint (id, office, register_year, register_no, tracking_code, state, kind, channel, gist,
                    story, received_at, registered_at, unnamed, pseudonym, promise, notice, waits, row_version)
                select md5('c' || n)::uuid, 'kab-rencana/dinas' || n % 10, 2026, n, 'kode' || n, 'IN_PROGRESS', 'SERVICE', 'WEB',
                    'gist', 'story', now(), now(), false, 'Melati', '{}', '{}', '{}', 0
                from generate_series(1, 50000) n;
            insert into sop_run (id, office, complaint, procedure, state, opened_at, row_version)
                select md5('r' || n)::uuid, 'kab-rencana/dinas' || n % 10, md5('c' || n)::uuid,
                    '00000000-0000-7000-8000-000000000001', 'RUNNING', now(), 0
                from generate_series(1, 50000) n;
            insert into step_task (id, office, run, complaint, step, position, state, opened_at, act_by, deadline,
                    row_version)
                select md5('t' || n)::uuid, 'kab-rencana/dinas' || n % 10, md5('r' || n)::uuid, md5('c' || n)::uuid, '1',
                    'p' || n / 10 % 5, case when n / 10 % 2 = 0 then 'OPEN' else 'DONE' end, now(),
                    now() + n * interval '1 minute', '{}', 0
                from generate_series(1, 50000) n;
            analyze complaint; analyze sop_run; analyze step_task
            """;
}
