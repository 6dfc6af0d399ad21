package io.saldo.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;

/** Where a PostgreSQL server listens, whoever started it. */
public record PostgresEndpoint(String host, int port) {

    public static final String USER = "postgres";

    /** Not a secret: these servers listen on the loopback address. */
    public static final String PASSWORD = "postgres";

    /** Seen before we tried, or made by somebody else while we tried (duplicate_database, unique_violation). */
    private static final Set<String> EXISTS_ALREADY = Set.of("42P04", "23505");

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    public String reactiveUrl(String database) {
        return "postgresql://%s:%d/%s".formatted(host, port, database);
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), USER, PASSWORD);
    }

    /** Makes the database if it is missing; of two that try at once, both succeed. */
    public void createDatabase(String database) {
        try (Connection connection = connect(USER)) {
            if (!exists(database, connection)) {
                connection.createStatement().execute("create database " + quoted(database));
            }
        } catch (SQLException e) {
            if (!EXISTS_ALREADY.contains(e.getSQLState())) {
                throw new IllegalStateException("cannot create database " + database, e);
            }
        }
    }

    /** Whether it answers queries at this moment. */
    public boolean answers() {
        try (Connection connection = connect(USER)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static boolean exists(String database, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
