package io.saldo.stack.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.stack.StackFailure;
import io.saldo.stack.signin.SignInName.CloudUser;
import io.saldo.stack.signin.SignInName.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInNameTest {

    private static final Optional<CloudUser> RAM = Optional.of(new CloudUser("1001", Kind.RAM));

    @Test
    void becomesAttributesThatTheRealmDeclares() {
        var user = new SignInName("wati", RAM, List.of("BillingFullAccess"), List.of(), Optional.empty());

        assertEquals(
                Map.of(
                        "cloud_account_id", List.of("1001"),
                        "user_kind", List.of("RAM"),
                        "policies", List.of("BillingFullAccess")),
                user.attributes());
    }

    @Test
    void refusesAPolicyThatDoesNotExist() {
        assertRefused(() -> new SignInName("wati", RAM, List.of("Everything"), List.of(), Optional.empty()));
    }

    @Test
    void refusesARoleThatDoesNotExist() {
        assertRefused(() -> new SignInName("wati", RAM, List.of(), List.of("king"), Optional.empty()));
    }

    @Test
    void refusesPoliciesOutsideACloudAccount() {
        assertRefused(() ->
                new SignInName("wati", Optional.empty(), List.of("BillingFullAccess"), List.of(), Optional.empty()));
    }

    @Test
    void refusesARolePartnerWithoutAPartner() {
        assertRefused(() -> new SignInName("wati", Optional.empty(), List.of(), List.of("partner"), Optional.empty()));
    }

    @Test
    void refusesAnIdThatIsNoCloudAccount() {
        assertRefused(() -> new CloudUser("10 01", Kind.ROOT));
    }

    private static void assertRefused(Runnable making) {
        assertThrows(StackFailure.class, making::run);
    }
}
