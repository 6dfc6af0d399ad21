package io.saldo.account.benefit;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class RenewGraceTest {

    @Inject
    RenewGrace renew;

    @Inject
    UnitOfWork unitOfWork;

    @Test
    @DisplayName("S-23")
    void renewsAGrantedBenefitTenMinutesIntoEachLocalMonth() {
        Registered account = TestAccounts.prepaid();
        TestAccounts.asOperator()
                .header("X-Reason", "A good customer")
                .body("{\"enabled\": true}")
                .put(account.path() + "/settings/service-suspension")
                .then()
                .statusCode(200)
                .body("enabled", equalTo(true));
        Instant november = Instant.parse("2026-10-31T17:10:00Z");
        assertEquals(Optional.of(november), scheduled(account));
        assertEquals(
                Optional.of(Instant.parse("2026-11-30T17:10:00Z")),
                Loop.await(() -> unitOfWork.run(() -> renew.run(account.id(), november))));
    }

    private Optional<Instant> scheduled(Registered account) {
        return Loop.await(() -> unitOfWork.run(
                () -> Sql.of("select due_at from due_row where billing_account_id = :account and kind = :kind")
                        .with("account", account.id().value())
                        .with("kind", renew.kind())
                        .one(row -> row.instant("due_at"))));
    }
}
