package io.saldo.account.enterprise;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes enterprises and members for tests. */
public final class TestEnterprises {

    public static final String UNIFIED =
            "\"policy\": \"FINANCIAL_MANAGEMENT\", \"features\": [\"unifiedPayment\", \"creditSharing\"]";
    public static final String TRUSTEESHIP = "\"policy\": \"TRUSTEESHIP\", \"features\": [\"unifiedPayment\"]";

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private TestEnterprises() {}

    /** An active enterprise with its main account, which is under credit control. */
    public record Made(String id, Registered main, String number) {

        /** Another account of the same verified owner. */
        public Registered other() {
            return TestAccounts.enterprise("PREPAID", number);
        }

        public Registered member(String terms) {
            return member(other(), terms);
        }

        public Registered member(Registered account, String terms) {
            String invitation = invite(account, terms).statusCode(201).extract().path("id");
            answer(account.asOwner(), invitation, "accept").statusCode(200);
            return account;
        }

        public ValidatableResponse invite(Registered account, String terms) {
            return invite(main.asOwner(), account.cloudAccountId(), terms);
        }

        public ValidatableResponse invite(RequestSpecification as, String cloudAccountId, String terms) {
            return as.header("Idempotency-Key", key())
                    .body("{\"cloudAccountId\": \"%s\", %s}".formatted(cloudAccountId, terms))
                    .post("/api/v1/enterprises/" + id + "/invitations")
                    .then();
        }

        public ValidatableResponse dissolve(RequestSpecification as, Registered member) {
            return as.delete("/api/v1/enterprises/" + id + "/members/" + member.cloudAccountId())
                    .then();
        }
    }

    public static String number() {
        return "91300" + NEXT.getAndIncrement();
    }

    public static Made active() {
        String number = number();
        Registered main = TestAccounts.ofEntity(number);
        String id = apply(TestAccounts.asOperator(), main, key(), ", \"reason\": \"checked\"")
                .statusCode(201)
                .extract()
                .path("id");
        return new Made(id, main, number);
    }

    public static ValidatableResponse apply(RequestSpecification as, Registered main, String key, String more) {
        return as.header("Idempotency-Key", key)
                .body("{\"name\": \"Maju\", \"managementCloudAccountId\": \"%s\"%s}"
                        .formatted(main.cloudAccountId(), more))
                .post("/api/v1/enterprises")
                .then();
    }

    public static ValidatableResponse answer(RequestSpecification as, String invitation, String how) {
        return as.header("Idempotency-Key", key())
                .post("/api/v1/invitations/" + invitation + "/" + how)
                .then();
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }
}
