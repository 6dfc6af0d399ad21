package io.saldo.system;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.Api.Answer;
import io.saldo.stack.http.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever edits the books behind Saldo's back is found out: that account alone is named and stopped, others go on. */
@SystemTest
class LedgerEditTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void namesAndStopsOnlyTheAccountWhoseEntryWasEdited(SystemStack stack) throws SQLException {
        String account = account(stack, "edit.entry");
        edited(
                stack,
                account,
                "update ledger_entry set amount = amount + 1 where entry_no = 1 and billing_account_id = ?",
                "update ledger_entry set amount = amount - 1 where entry_no = 1 and billing_account_id = ?");
    }

    @Test
    void namesAndStopsOnlyTheAccountWhoseBalanceWasEdited(SystemStack stack) throws SQLException {
        String account = account(stack, "edit.balance");
        String cash = "where billing_account_id = ? and book_account like 'CASH%'";
        edited(
                stack,
                account,
                "update balance set amount = amount - 1 " + cash,
                "update balance set amount = amount + 1 " + cash);
    }

    @Test
    void namesAndStopsOnlyTheAccountWhoseEventWasEdited(SystemStack stack) throws SQLException {
        String account = account(stack, "edit.outbox");
        int lane = (Integer.parseInt(account.substring(0, 4)) - 1000) / 256;
        run(stack, "insert into outbox_pause values (?, now() + interval '1 hour', 1, 'Held up by a test')", lane);
        try {
            stack.api("operator")
                    .send(
                            "PATCH",
                            "/api/v1/cloud-accounts/edit.outbox",
                            UUID.randomUUID().toString(),
                            "{\"email\": \"changed@example.com\", \"reason\": \"An event to edit\"}");
            assertEquals(1, run(stack, "update outbox set payload = payload || ' ' where key = ?", account));
        } finally {
            run(stack, "delete from outbox_pause where lane = ?", lane);
        }
        isFoundOut(stack, account);
        run(
                stack,
                "update outbox set payload = trim(trailing ' ' from payload), refused = false where key = ?",
                account);
        goesOn(stack.api("operator"), account);
    }

    private static void edited(SystemStack stack, String account, String edit, String repair) throws SQLException {
        assertEquals(1, run(stack, edit, Long.parseLong(account)));
        isFoundOut(stack, account);
        run(stack, repair, Long.parseLong(account));
        goesOn(stack.api("operator"), account);
    }

    private static void isFoundOut(SystemStack stack, String account) {
        Api operator = stack.api("operator");
        await().atMost(LIMIT).untilAsserted(() -> assertEquals(Set.of(account), named(operator)));
        await().atMost(LIMIT).untilAsserted(() -> {
            Answer refused = adjust(operator, account);
            assertEquals(409, refused.status(), refused.toString());
            assertEquals(
                    "urn:saldo:problem:account-stopped",
                    refused.body().path("type").asText());
        });
        assertEquals(201, adjust(operator, account(stack, "edit.other")).status());
    }

    /** Repaired, an operator lets it go on, and nothing is left of it. */
    private static void goesOn(Api operator, String account) {
        await().atMost(LIMIT).untilAsserted(() -> {
            Answer released = operator.send(
                    "POST",
                    "/api/v1/ledger/integrity/" + account + "/release",
                    UUID.randomUUID().toString(),
                    "{\"reason\": \"Repaired by the test that broke it\"}");
            assertEquals(200, released.status(), released.toString());
        });
        await().atMost(LIMIT).untilAsserted(() -> assertEquals(Set.of(), named(operator)));
        assertEquals(201, adjust(operator, account).status());
    }

    /** Every account that the report names, for whatever reason. */
    private static Set<String> named(Api operator) {
        JsonNode report = operator.get("/api/v1/ledger/integrity");
        Set<String> named = new TreeSet<>();
        report.path("differences")
                .forEach(one -> named.add(one.path("billingAccountId").asText()));
        report.path("parkedAccounts").forEach(one -> named.add(one.asText()));
        return named;
    }

    private static Answer adjust(Api operator, String account) {
        var request = Map.of(
                "amount", Map.of("amount", "10", "currency", "IDR"), "asset", "CASH", "reason", "Does it go on?");
        return operator.send(
                "POST",
                "/api/v1/billing-accounts/" + account + "/adjustments",
                UUID.randomUUID().toString(),
                Json.write(request));
    }

    private static int run(SystemStack stack, String sql, Object parameter) throws SQLException {
        try (Connection database = stack.database("account");
                PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            return statement.executeUpdate();
        }
    }

    /** Registered with some cash, once; the id of its billing account. */
    private static String account(SystemStack stack, String cloudAccount) {
        Api operator = stack.api("operator");
        String account = operator.put(
                        "/api/v1/cloud-accounts/" + cloudAccount,
                        Map.of(
                                "name", cloudAccount,
                                "email", "edit@example.com",
                                "locale", "en",
                                "timeZone", "Asia/Jakarta",
                                "currency", "IDR",
                                "accountType", "DIRECT",
                                "paymentMode", "PREPAID",
                                "billingType", "METERED",
                                "owner", Map.of("kind", "INDIVIDUAL", "name", cloudAccount, "verified", true)))
                .path("ownBillingAccountId")
                .asText();
        assertEquals(201, adjust(operator, account).status());
        return account;
    }
}
