package io.saldo.notification.mail;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.notification.Accounts;
import io.saldo.notification.Events;
import io.saldo.notification.Mailbox;
import io.saldo.notification.Mailbox.Arrived;
import io.saldo.notification.NotificationTest;
import io.saldo.test.token.TestToken;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationTest
class MailServiceTest {

    @BeforeEach
    void openMailbox() {
        Mailbox.open();
    }

    @Test
    @DisplayName("L-7")
    void writesToEachContactInItsLanguageOnce() {
        String account = Accounts.known("mail-1", "nobody@default.test", Events.PREPAID_ID);
        given().auth()
                .oauth2(TestToken.rootOf("mail-1"))
                .contentType("application/json")
                .body("""
                        {"contacts": [
                          {"email": "ani@mail.test", "locale": "id", "subscriptions": ["BALANCE"]},
                          {"email": "ben@mail.test", "locale": "en", "subscriptions": ["BALANCE", "INVOICE"]},
                          {"email": "eva@mail.test", "locale": "en", "subscriptions": ["PAYMENT"]}]}""")
                .put("/api/v1/billing-accounts/" + account + "/contacts")
                .then()
                .statusCode(200);
        Events.send("balance.low", account, low(account, 1));
        Events.send("balance.low", account, low(account, 1));
        Events.send("balance.low", account, low(account, 2));
        await().atMost(Events.LIMIT).until(() -> Stream.of("ani", "ben")
                .allMatch(name -> Mailbox.of(name + "@mail.test").size() >= 2));
        Events.awaitIdle();

        Arrived id = first("ani@mail.test");
        assertEquals("Saldo rendah: tersedia Rp45.000", id.subject());
        assertTrue(id.text().contains("ambang peringatan Anda sebesar Rp50.000"), id.text());
        assertTrue(id.text().contains("2 November 2026, 10:00 WIB"), id.text());
        Arrived en = first("ben@mail.test");
        assertEquals("Low balance: IDR 45,000 available", en.subject());
        assertTrue(en.text().contains("below your alert threshold of IDR 50,000"), en.text());
        assertTrue(en.text().contains("Maju & Jaya <Tbk> (" + account + ")"), en.text());
        assertTrue(en.html().contains("Maju &amp; Jaya &lt;Tbk&gt;"), en.html());
        assertFalse(en.html().contains("<Tbk>"), en.html());
        assertTrue(en.messageId().matches("<msg-[0-9a-z]{16}@saldo.example>"), en.messageId());
        assertEquals(0, Mailbox.of("eva@mail.test").size());
        assertEquals(0, Mailbox.of("nobody@default.test").size());
    }

    /** A member in a trusteeship: its news goes to the main account, and says whom it is about. */
    @Test
    @DisplayName("L-8")
    void writesToTheMainAccountAboutItsMember() {
        String main = Accounts.known("mail-3", "main@trustee.test", Events.POSTPAID_EN);
        String member = Accounts.next();
        String json = Events.accountChanged(member, 1, "mail-4", "member@trustee.test", Events.PREPAID_ID);
        Events.send("account.changed", member, json.replace("\"alertsTo\": \"" + member, "\"alertsTo\": \"" + main));
        Events.send("balance.low", member, low(member, 1));
        await().atMost(Events.LIMIT)
                .until(() -> !Mailbox.of("main@trustee.test").isEmpty());
        assertTrue(Mailbox.of("main@trustee.test").getFirst().text().contains(member));
        assertEquals(0, Mailbox.of("member@trustee.test").size());
    }

    @Test
    void sendsOnceTheMailServerIsBack() {
        String account = Accounts.known("mail-2", "late@mail.test", Events.POSTPAID_EN);
        Mailbox.close();
        Events.send("balance.low", account, low(account, 1));
        await().atMost(Events.LIMIT).untilAsserted(() -> given().auth()
                .oauth2(TestToken.withRole("operator"))
                .get("/api/v1/billing-accounts/" + account + "/notifications")
                .then()
                .body("items.attempts", hasItem(1)));
        Events.awaitIdle();
        Mailbox.open();
        await().atMost(Events.LIMIT).until(() -> Mailbox.of("late@mail.test").size(), size -> size == 1);
    }

    /** Of two, a day apart. */
    private static Arrived first(String address) {
        var arrived = Mailbox.of(address);
        assertEquals(2, arrived.size(), address);
        return arrived.getFirst();
    }

    static String low(String account, int occurrence) {
        return """
                {"billingAccountId": "%s", "episodeId": "epi-06v8ck0bgs08dbex", "occurrence": %d,
                 "localDay": "2026-11-0%d", "available": {"amount": "45000", "currency": "IDR"},
                 "threshold": {"amount": "50000", "currency": "IDR"}, "asOf": "2026-11-02T03:00:00Z"}""".formatted(account, occurrence, occurrence + 1);
    }
}
