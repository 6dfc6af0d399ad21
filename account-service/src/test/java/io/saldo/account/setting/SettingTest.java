package io.saldo.account.setting;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class SettingTest {

    @Test
    void takesAnOperatorsReasonInTheBodyAndKeepsWhatWasBefore() {
        Registered account = TestAccounts.creditControlled();
        put(account, "auto-write-off", "{\"enabled\": false, \"reason\": \"asked by phone\"}", 200);
        put(account, "write-off-previous-bills", "{\"enabled\": true, \"reason\": \"asked by phone\"}", 200);
        put(account, "low-balance-alert", alert(500), 200);
        put(account, "low-balance-alert", alert(700), 200);
        put(account, "auto-write-off", "{\"enabled\": true}", 400);
        TestAccounts.asOperator()
                .queryParam("billingAccountId", account.id().toString())
                .queryParam("limit", 500)
                .get("/api/v1/services/account/audit-log")
                .then()
                .statusCode(200)
                .body(of(account, 0, "reason"), equalTo("asked by phone"))
                .body(of(account, 0, "before.threshold.amount"), equalTo("500"))
                .body(of(account, 0, "after.threshold.amount"), equalTo("700"))
                .body(of(account, 3, "before.auto"), equalTo("ON"))
                .body(of(account, 3, "after.auto"), equalTo("OFF"));
    }

    /** A field of one of the account's entries, newest first. */
    private static String of(Registered account, int entry, String field) {
        return "items.findAll { it.billingAccountId == '%s' && it.operation == 'change-setting' }[%d].%s"
                .formatted(account.id(), entry, field);
    }

    private static String alert(long threshold) {
        return "{\"enabled\": true, \"threshold\": %s, \"reason\": \"asked by phone\"}"
                .formatted(TestEvents.idr(threshold));
    }

    private static void put(Registered account, String setting, String body, int status) {
        TestAccounts.asOperator()
                .body(body)
                .put(account.path() + "/settings/" + setting)
                .then()
                .statusCode(status);
    }
}
