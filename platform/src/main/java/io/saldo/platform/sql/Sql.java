package io.saldo.platform.sql;

import io.quarkus.hibernate.reactive.panache.common.runtime.SessionOperations;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * A native statement of the session that is open: the same connection and transaction as the entities. Arrays go in as
 * Java arrays and need a cast in the text: {@code unnest(cast(:ids as bigint[]))}.
 */
public final class Sql {

    private final String text;
    private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();

    private Sql(String text) {
        this.text = text;
    }

    public static Sql of(String text) {
        return new Sql(text);
    }

    public Sql with(String name, @Nullable Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Runs an insert, update or delete; gives the number of rows. */
    public Uni<Integer> update() {
        return SessionOperations.getSession().chain(session -> {
            UnitOfWork.wrote();
            Mutiny.Query<?> query = session.createNativeQuery(text);
            parameters.forEach(query::setParameter);
            return session.flush().chain(query::executeUpdate);
        });
    }

    public <T> Uni<List<T>> list(Function<Row, T> mapping) {
        return SessionOperations.getSession().chain(session -> {
            var query = session.createNativeQuery(text, Tuple.class);
            parameters.forEach(query::setParameter);
            return session.flush()
                    .chain(query::getResultList)
                    .map(rows -> rows.stream().map(Row::new).map(mapping).toList());
        });
    }

    /** The only row, or nothing; more than one is a mistake in the statement. */
    public <T> Uni<Optional<T>> one(Function<Row, T> mapping) {
        return list(mapping).map(rows -> {
            if (rows.size() > 1) {
                throw new IllegalStateException("One row expected, " + rows.size() + " found: " + text);
            }
            return rows.stream().findFirst();
        });
    }
}
