package io.saldo.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.saldo.platform.id.AccountId;
import io.saldo.test.token.TestToken;
import java.util.concurrent.atomic.AtomicInteger;

/** Accounts that no other test uses, spread over the shards. */
public final class Accounts {

    private static final AtomicInteger NEXT = new AtomicInteger(5_000);

    private Accounts() {}

    public static String next() {
        int number = NEXT.incrementAndGet();
        return AccountId.of(number * 997 % AccountId.SHARDS, number).toString();
    }

    /** A new account that this service knows already. */
    public static String known(String cloudAccount, String email, String kind) {
        String account = next();
        Events.send("account.changed", account, Events.accountChanged(account, 1, cloudAccount, email, kind));
        await().atMost(Events.LIMIT).until(() -> isKnown(account));
        return account;
    }

    private static boolean isKnown(String account) {
        return given().auth()
                        .oauth2(TestToken.withRole("operator"))
                        .get("/api/v1/billing-accounts/" + account + "/contacts")
                        .statusCode()
                == 200;
    }
}
