package io.saldo.notification.unsubscribe;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.notification.Accounts;
import io.saldo.notification.Events;
import io.saldo.notification.Mailbox;
import io.saldo.notification.Mailbox.Arrived;
import io.saldo.notification.NotificationTest;
import io.saldo.test.token.TestToken;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationTest
class UnsubscribeServiceTest {

    private static final String READER = "Dewi@leave.test";

    @BeforeEach
    void openMailbox() {
        Mailbox.open();
    }

    @Test
    @DisplayName("L-7")
    void endsTheMailsOfAGroupButNotItsLegalNotices() {
        String account = Accounts.known("leave-1", READER, Events.PREPAID_ID);
        Events.send("balance.low", account, low(account, 1));
        Arrived first = mails(1).getFirst();
        String link = first.unsubscribe().replaceAll("[<>]", "");
        assertTrue(link.startsWith("https://console.example/unsubscribe/msg-"), link);
        assertTrue(first.text().contains("Berhenti menerima surel semacam ini: " + link), first.text());
        String path = link.substring("https://console.example".length());
        given().get(path).then().statusCode(200).body(containsString("Dewi@leave.test"));
        given().get(path + "x").then().statusCode(404);
        given().post(path.replace("msg-", "msg-0")).then().statusCode(404);
        contacts(account).body("contacts[0].unsubscribed", empty());

        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(path)
                .then()
                .statusCode(200)
                .body(containsString("tidak lagi menerima"));
        given().post(path).then().statusCode(200);
        contacts(account)
                .body("contacts[0].unsubscribed", contains("BALANCE"))
                .body("warnings", contains(containsString("BALANCE")));
        Events.send("balance.low", account, low(account, 2));
        Events.send("account.overdue", account, overdue(account));
        Arrived notice = mails(2).getLast();
        assertTrue(notice.subject().startsWith("Tunggakan"), notice.subject());
        assertEquals("", notice.unsubscribe());
        assertFalse(notice.text().contains("/unsubscribe/"));

        put(account, "").body("contacts[0].unsubscribed", contains("BALANCE"));
        put(account, ", \"unsubscribed\": []").body("contacts[0].unsubscribed", empty());
        Events.send("balance.low", account, low(account, 3));
        assertTrue(mails(3).getLast().subject().startsWith("Saldo rendah"));
        given().auth()
                .oauth2(TestToken.withRole("operator"))
                .get("/api/v1/services/notification/audit-log")
                .then()
                .body("items.find { it.operation == 'unsubscribe' }.actor", equalTo(READER));
    }

    private static List<Arrived> mails(int count) {
        await().atMost(Events.LIMIT).until(() -> Mailbox.of("leave.test").size() >= count);
        Events.awaitIdle();
        List<Arrived> arrived = Mailbox.of("leave.test");
        assertEquals(count, arrived.size());
        return arrived;
    }

    private static ValidatableResponse contacts(String account) {
        return given().auth()
                .oauth2(TestToken.rootOf("leave-1"))
                .get("/api/v1/billing-accounts/" + account + "/contacts")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(String account, String more) {
        return given().auth()
                .oauth2(TestToken.rootOf("leave-1"))
                .contentType("application/json")
                .body("{\"contacts\": [{\"email\": \"%s\", \"locale\": \"id\", \"subscriptions\": [\"BALANCE\"]%s}]}"
                        .formatted(READER, more))
                .put("/api/v1/billing-accounts/" + account + "/contacts")
                .then()
                .statusCode(200);
    }

    private static String low(String account, int day) {
        return """
            {"billingAccountId": "%s", "episodeId": "epi-06v8ck0bgs08dbex", "occurrence": %d, "localDay": "2026-11-0%d",
             "available": {"amount": "45000", "currency": "IDR"}, "threshold": {"amount": "50000", "currency": "IDR"},
             "asOf": "2026-11-02T03:00:00Z"}""".formatted(account, day, day);
    }

    private static String overdue(String account) {
        return """
            {"billingAccountId": "%s", "episodeId": "epi-06v8ck0bgs08dbex", "occurrence": 1, "localDay": "2026-11-02",
             "since": "2026-11-02T03:00:00Z", "available": {"amount": "-5", "currency": "IDR"},
             "overdueAmount": {"amount": "5", "currency": "IDR"}, "invoiceIds": []}""".formatted(account);
    }
}
