package io.saldo.test.architecture;

import static io.saldo.test.architecture.Violations.BAD;
import static io.saldo.test.architecture.Violations.assertViolated;

import io.saldo.sample.bad.first.First;
import io.saldo.sample.bad.order.PlaceOrder;
import io.saldo.sample.bad.second.Second;
import io.saldo.sample.bad.voucher.VoucherConsumer;
import io.saldo.sample.bad.voucher.VoucherJob;
import io.saldo.sample.bad.voucher.VoucherResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionRulesTest {

    @ParameterizedTest
    @ValueSource(classes = {VoucherResource.class, VoucherConsumer.class, VoucherJob.class})
    void keepsStoresBehindUseCases(Class<?> bad) {
        assertViolated(DirectionRules.entrancesDoNotCallStores(), bad);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OfAResource", "OfARequest", "OfAConsumer", "OfAJob"})
    void callsNoEntranceFromWithin(String bad) throws ClassNotFoundException {
        assertViolated(DirectionRules.nothingCallsAnEntrance(), Class.forName(BAD + ".voucher.EntranceUser$" + bad));
    }

    @Test
    void findsFeaturesThatKnowEachOther() {
        assertViolated(DirectionRules.featuresFormNoCycles(BAD), First.class, Second.class);
    }

    @Test
    void hidesASingleGateway() {
        assertViolated(DirectionRules.gatewaysAreKnownToTheGatewayFeatureAlone(BAD), PlaceOrder.class);
    }
}
