package id.aduan.infra.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * How the database answers the statements of a deed: each is explained just before it is executed, by the same
 * connection and therefore by the same role, in the same scope and with the same parameters.
 */
public final class Plans {

    /** One statement and its plan. */
    public record Plan(String sql, String plan) {}

    private interface Step {
        Object with(PreparedStatement statement) throws ReflectiveOperationException;
    }

    private static final ThreadLocal<@Nullable List<Plan>> RECORD = new ThreadLocal<>();

    private Plans() {}

    /** The plans of everything the deed asks, in order. */
    public static List<Plan> of(Runnable deed) {
        var plans = new ArrayList<Plan>();
        RECORD.set(plans);
        try {
            deed.run();
            return plans;
        } finally {
            RECORD.remove();
        }
    }

    public static DataSource watching(DataSource source) {
        return proxy(DataSource.class, source, (method, arguments) -> {
            Object answer = method.invoke(source, arguments);
            return answer instanceof Connection connection ? watching(connection) : answer;
        });
    }

    static Connection watching(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments) -> {
            Object answer = method.invoke(connection, arguments);
            return answer instanceof PreparedStatement statement
                            && method.getName().equals("prepareStatement")
                    ? watching(connection, statement, (String) arguments[0])
                    : answer;
        });
    }

    private static PreparedStatement watching(Connection connection, PreparedStatement statement, String sql) {
        var bound = new ArrayList<Step>();
        return proxy(PreparedStatement.class, statement, (method, arguments) -> {
            if (method.getName().startsWith("set") && method.getParameterCount() > 1) {
                bound.add(other -> method.invoke(other, arguments));
            }
            List<Plan> plans = RECORD.get();
            if (plans != null && method.getName().startsWith("execute")) {
                plans.add(explained(connection, sql, bound));
            }
            return method.invoke(statement, arguments);
        });
    }

    private static Plan explained(Connection connection, String sql, List<Step> bound)
            throws SQLException, ReflectiveOperationException {
        try (var explain = connection.prepareStatement("explain " + sql)) {
            for (var step : bound) {
                step.with(explain);
            }
            var plan = new StringBuilder();
            try (var line = explain.executeQuery()) {
                while (line.next()) {
                    plan.append(line.getString(1)).append('\n');
                }
            }
            return new Plan(sql, plan.toString());
        }
    }

    private interface Call {
        Object made(Method method, Object[] arguments) throws ReflectiveOperationException, SQLException;
    }

    private static <T> T proxy(Class<T> type, T target, Call call) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    try {
                        return call.made(method, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
