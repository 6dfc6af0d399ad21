package io.saldo.notification.contact;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.notification.Accounts;
import io.saldo.notification.Events;
import io.saldo.notification.NotificationTest;
import io.saldo.test.token.TestToken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@NotificationTest
class ContactServiceTest {

    private static final String NOBODY = "{\"contacts\": []}";

    @Test
    @DisplayName("L-7")
    void beginsWithTheAccountsOwnMailAndWarnsWhenNobodyCanBeReached() {
        String account = Accounts.known("contact-1", "budi@contact.test", Events.PREPAID_ID);
        String root = TestToken.rootOf("contact-1");
        show(account, root)
                .statusCode(200)
                .body("contacts.email", contains("budi@contact.test"))
                .body("contacts[0].locale", equalTo("id"))
                .body("contacts[0].subscriptions", contains("ACCOUNT", "BALANCE", "INVOICE", "PAYMENT", "SERVICE"))
                .body("warnings", empty());
        put(account, root, NOBODY).statusCode(200).body("warnings", hasSize(1));
        show(account, root).body("contacts", empty()).body("warnings[0]", containsString("Nobody gets mail"));
        put(account, root, """
            {"contacts": [{"email": "a@contact.test", "locale": "en",
                           "subscriptions": ["BALANCE", "INVOICE", "PAYMENT", "SERVICE"]}]}\
            """).body("warnings", contains(containsString("ACCOUNT")));
    }

    @Test
    @DisplayName("A-14")
    void keepsStrangersAndReadersOut() {
        String account = Accounts.known("contact-2", "x@contact.test", Events.PREPAID_ID);
        show(account, TestToken.rootOf("stranger")).statusCode(404);
        show(Accounts.next(), TestToken.rootOf("contact-2")).statusCode(404);
        show(account, TestToken.ramUserOf("contact-2")).statusCode(403);
        show(account, TestToken.ramUserOf("contact-2", "BillingReadOnlyAccess")).statusCode(200);
        put(account, TestToken.ramUserOf("contact-2", "BillingReadOnlyAccess"), NOBODY)
                .statusCode(403);
        put(account, TestToken.ramUserOf("contact-2", "ModifyBillingAccount"), NOBODY)
                .statusCode(200);
        put(account, TestToken.withRole("operator"), NOBODY)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        put(account, TestToken.withRole("operator"), "{\"contacts\": [], \"reason\": \"asked by phone\"}")
                .statusCode(200);
        given().auth()
                .oauth2(TestToken.withRole("operator"))
                .get("/api/v1/services/notification/audit-log")
                .then()
                .body("items[0].reason", equalTo("asked by phone"));
        given().auth()
                .oauth2(TestToken.withRole("operator"))
                .contentType("application/json")
                .header("X-Reason", "asked by mail")
                .body("{\"contacts\": [], \"reason\": \" \"}")
                .put("/api/v1/billing-accounts/" + account + "/contacts")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"email\": \"no-at\", \"locale\": \"en\", \"subscriptions\": []}         | /contacts/0/email",
                "{\"email\": \"a@b\\r\\nBcc: c@d\", \"locale\": \"en\", \"subscriptions\": []} | /contacts/0/email",
                "{\"email\": \"a@b.test\", \"locale\": \"fr\", \"subscriptions\": []}      | /contacts/0/locale",
                "{\"email\": \"a@b.test\", \"locale\": \"en\", \"subscriptions\": [\"X\"]} |"
                        + " /contacts/0/subscriptions/0",
                "{\"email\": \"a@b.test\", \"locale\": \"en\"}                             | /contacts/0/subscriptions",
            })
    void refusesWithThePlaceOfTheMistake(String contact, String pointer) {
        String account = Accounts.known("contact-3", "y@contact.test", Events.PREPAID_ID);
        put(account, TestToken.rootOf("contact-3"), "{\"contacts\": [" + contact + "]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static ValidatableResponse show(String account, String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/billing-accounts/" + account + "/contacts")
                .then();
    }

    private static ValidatableResponse put(String account, String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .put("/api/v1/billing-accounts/" + account + "/contacts")
                .then();
    }
}
