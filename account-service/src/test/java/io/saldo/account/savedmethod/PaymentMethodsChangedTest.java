package io.saldo.account.savedmethod;

import static io.saldo.account.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.savedmethod.PaymentMethodsChanged.Method;
import io.saldo.platform.id.AccountId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaymentMethodsChangedTest {

    private static final Method WALLET = new Method("PayPal", false, true, Optional.of(usd("8")));
    private static final Method CARD = new Method("Visa 4242", true, true, Optional.of(usd("1000")));
    private static final Method EXPIRED = new Method("Visa 1111", true, false, Optional.of(usd("500")));

    @Test
    @DisplayName("W-13")
    void hasTheThresholdOfTheMethodThatIsCharged() {
        assertEquals(Optional.of(usd("1000")), changed(WALLET, CARD).threshold());
        assertEquals(Optional.of(usd("8")), changed(EXPIRED, WALLET).threshold());
        assertEquals(Optional.empty(), changed(EXPIRED).threshold());
        assertEquals("PayPal\nVisa 4242", changed(WALLET, CARD).labels());
    }

    private static PaymentMethodsChanged changed(Method... methods) {
        return new PaymentMethodsChanged(AccountId.of(1, 1), 1, List.of(methods));
    }
}
