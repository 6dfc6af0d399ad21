package io.saldo.system.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.system.SystemStack;
import java.sql.SQLException;

/** Compares what Saldo shows of an account with what was acknowledged, and its figures with their limits. */
record Oracle(SystemStack stack, Client client, Findings findings) {

    private static final String BOOK = "select coalesce(sum(amount), 0) from ledger_entry where billing_account_id = ?";
    private static final String DRIFT = """
            select count(*) from balance b
            where b.billing_account_id = ?
              and abs(b.amount) <> (select abs(coalesce(sum(e.amount), 0)) from ledger_entry e
                                    where e.billing_account_id = b.billing_account_id and e.currency = b.currency
                                      and e.book_account = b.book_account and e.dimension = b.dimension)
            """;
    private static final String REDEEMED =
            "select count(*) from voucher_redemption join voucher using (voucher_id) where code = ?";

    /** Payments come by Kafka: whether the last one is there, or more than there should be. */
    boolean hasTakenPromises(Wallet wallet) {
        return available(wallet) >= expected(wallet);
    }

    void judge(Wallet wallet) {
        JsonNode assets = assets(wallet);
        long available = amount(assets, "availableCredit");
        findings.compare(wallet.called("available credit"), expected(wallet), available);
        findings.compare(wallet.called("held"), wallet.held(), amount(assets, "reserved"));
        if (wallet.use() == Wallet.Use.HOLDING) {
            findings.bound(wallet.called("held"), available, amount(assets, "reserved"));
        }
        if (wallet.use() == Wallet.Use.OWING) {
            JsonNode bill = bill(wallet);
            long settled = wallet.bill().total()
                    - bill.path("unsettled").path("amount").asLong();
            findings.bound(wallet.called("settled of its bill"), wallet.bill().total(), settled);
        }
        findings.bound(wallet.called("taken out beyond what was there"), 0, -amount(assets, "cashBalance"));
        findings.compare(wallet.called("debits less credits"), 0, number(BOOK, Long.parseLong(wallet.id())));
        findings.compare(
                wallet.called("balances that are not their entries"), 0, number(DRIFT, Long.parseLong(wallet.id())));
    }

    void judge(Code code) {
        long redeemed = number(REDEEMED, code.text());
        findings.compare("redemptions of " + code.text(), code.redemptions().get(), redeemed);
        findings.bound("redemptions of " + code.text(), code.threshold(), redeemed);
    }

    /** A bill that is owed counts against what came in, paid or not. */
    private static long expected(Wallet wallet) {
        return wallet.money() + wallet.promised() - wallet.bill().total();
    }

    private long available(Wallet wallet) {
        return amount(assets(wallet), "availableCredit");
    }

    private JsonNode assets(Wallet wallet) {
        return client.get(wallet.path("/assets"));
    }

    private JsonNode bill(Wallet wallet) {
        return client.get(wallet.path("/bills")).path("items").get(0);
    }

    private static long amount(JsonNode assets, String figure) {
        return assets.path(figure).path("amount").asLong();
    }

    private long number(String sql, Object parameter) {
        try (var connection = stack.database("account");
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, parameter);
            try (var result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
