package io.saldo.account;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.saldo.platform.id.AccountId;
import io.saldo.test.token.TestToken;
import java.util.concurrent.atomic.AtomicInteger;

/** Registers accounts for tests, each with a cloud account of its own. */
public final class TestAccounts {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private TestAccounts() {}

    /** A registered account: the cloud account that owns it, and its id. */
    public record Registered(String cloudAccountId, AccountId id) {
        public String path() {
            return "/api/v1/billing-accounts/" + id;
        }

        public RequestSpecification asOwner() {
            return as(TestToken.rootOf(cloudAccountId));
        }
    }

    public static Registered prepaid() {
        return registered(body("PREPAID"));
    }

    public static Registered postpaid() {
        return registered(body("POSTPAID"));
    }

    public static Registered creditControlled() {
        return registered(creditControlledBody());
    }

    /** Of the customer of a partner. */
    public static Registered ecosystem(String partnerId) {
        return registered(
                body("PREPAID").replace("\"DIRECT\"", "\"ECOSYSTEM\", \"partnerId\": \"%s\"".formatted(partnerId)));
    }

    /** Of an enterprise in that country. */
    public static String creditControlledBody(String country) {
        return creditControlledBody().replace("\"verified\"", "\"country\": \"%s\", \"verified\"".formatted(country));
    }

    /** Credit-controlled, of the legal entity with that registration number. */
    public static Registered ofEntity(String number) {
        return registered(creditControlledBody()
                .replace("\"verified\"", "\"registrationNumber\": \"%s\", \"verified\"".formatted(number)));
    }

    /** Of a partner's customer. */
    public static Registered ecosystem() {
        return registered(body("PREPAID").replace("\"DIRECT\"", "\"ECOSYSTEM\", \"partnerId\": \"p-1\""));
    }

    /** Of an enterprise, not credit-controlled. */
    public static Registered enterprise(String paymentMode) {
        return registered(body(paymentMode).replace("INDIVIDUAL", "ENTERPRISE"));
    }

    /** Of the legal entity with that registration number, not credit-controlled. */
    public static Registered enterprise(String paymentMode, String number) {
        return registered(body(paymentMode)
                .replace("INDIVIDUAL", "ENTERPRISE")
                .replace("\"verified\"", "\"registrationNumber\": \"%s\", \"verified\"".formatted(number)));
    }

    private static String creditControlledBody() {
        return body("POSTPAID")
                .replace("INDIVIDUAL", "ENTERPRISE")
                .replace("\"DIRECT\"", "\"DIRECT\", \"creditControlled\": true");
    }

    public static Registered registered(String body) {
        String cloudAccountId = nextCloudAccount();
        String id =
                register(cloudAccountId, body).then().statusCode(201).extract().path("billingAccountId");
        return new Registered(cloudAccountId, AccountId.fromString(id));
    }

    public static String nextCloudAccount() {
        return "cloud-" + NEXT.getAndIncrement();
    }

    public static io.restassured.response.Response register(String cloudAccountId, String body) {
        return asOperator().body(body).put("/api/v1/cloud-accounts/" + cloudAccountId);
    }

    public static RequestSpecification asOperator() {
        return as(TestToken.withRole("operator"));
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    public static String body(String paymentMode) {
        return """
                {"name": "Budi", "email": "budi@saldo.example", "locale": "id", "timeZone": "Asia/Jakarta",
                 "currency": "IDR", "accountType": "DIRECT", "paymentMode": "%s", "billingType": "METERED",
                 "owner": {"kind": "INDIVIDUAL", "name": "Budi", "verified": true}}
                """.formatted(paymentMode);
    }
}
