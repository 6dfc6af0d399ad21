package io.saldo.platform.sql;

import io.saldo.platform.id.AccountId;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a native statement, read by column name. */
public final class Row {

    private final Tuple tuple;

    Row(Tuple tuple) {
        this.tuple = tuple;
    }

    public AccountId accountId(String column) {
        return new AccountId(number(column));
    }

    public boolean flag(String column) {
        return (Boolean) present(column);
    }

    public byte[] bytes(String column) {
        return (byte[]) present(column);
    }

    public LocalDate day(String column) {
        return (LocalDate) present(column);
    }

    public BigDecimal decimal(String column) {
        return (BigDecimal) present(column);
    }

    public long number(String column) {
        return ((Number) present(column)).longValue();
    }

    public String text(String column) {
        return present(column).toString();
    }

    public Instant instant(String column) {
        return toInstant(present(column));
    }

    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(tuple.get(column)).map(Object::toString);
    }

    public Optional<Instant> optionalInstant(String column) {
        return Optional.ofNullable(tuple.get(column)).map(Row::toInstant);
    }

    public Optional<Long> optionalNumber(String column) {
        return Optional.ofNullable((Number) tuple.get(column)).map(Number::longValue);
    }

    public Optional<byte[]> optionalBytes(String column) {
        return Optional.ofNullable((byte[]) tuple.get(column));
    }

    private static Instant toInstant(Object value) {
        return value instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) value;
    }

    private Object present(String column) {
        @Nullable Object value = tuple.get(column);
        return Objects.requireNonNull(value, () -> "Column " + column + " is null.");
    }
}
