package io.saldo.account.statement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.saldo.account.Moments;
import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Direction;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.problem.CommonProblems;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** By what movements are chosen (T-3); what is not given does not filter, and {@code asset} may be given several times. */
@RegisterForReflection
public class EntryFilter {

    @QueryParam("asset")
    public @Nullable List<String> asset;

    @QueryParam("month")
    public @Nullable String month;

    @QueryParam("direction")
    public @Nullable String direction;

    @QueryParam("type")
    public @Nullable String type;

    @QueryParam("channel")
    public @Nullable String channel;

    @QueryParam("transactionId")
    public @Nullable String transactionId;

    /** That of its source: a payment, an invoice, a voucher's redemption. */
    @QueryParam("sourceId")
    public @Nullable String sourceId;

    /** By which a bank or payment company knows it. */
    @QueryParam("outsideNumber")
    public @Nullable String outsideNumber;

    @QueryParam("from")
    public @Nullable String from;

    @QueryParam("to")
    public @Nullable String to;

    /** The book accounts of the chosen assets; those that are not in the book choose nothing. */
    String[] bookAccounts() {
        List<Asset> chosen = asset == null || asset.isEmpty()
                ? Arrays.asList(Asset.values())
                : asset.stream()
                        .map(name -> read("asset", name, Asset::valueOf))
                        .toList();
        return chosen.stream()
                .flatMap(one -> one.bookAccount().stream())
                .map(Enum::name)
                .toArray(String[]::new);
    }

    Optional<YearMonth> month() {
        return Optional.ofNullable(month).map(text -> Moments.month("month", text));
    }

    Optional<Direction> direction() {
        return Optional.ofNullable(direction).map(name -> read("direction", name, Direction::valueOf));
    }

    Optional<TransactionType> type() {
        return Optional.ofNullable(type).map(name -> read("type", name, TransactionType::valueOf));
    }

    Optional<Channel> channel() {
        return Optional.ofNullable(channel).map(name -> read("channel", name, Channel::valueOf));
    }

    Optional<Instant> from() {
        return Optional.ofNullable(from).map(text -> Moments.instant("from", text));
    }

    Optional<Instant> to() {
        return Optional.ofNullable(to).map(text -> Moments.instant("to", text));
    }

    private static <T> T read(String name, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw CommonProblems.malformed(name, "Not a valid value.");
        }
    }
}
