package io.saldo.test.architecture;

import static io.saldo.test.architecture.Violations.assertViolated;

import io.saldo.sample.bad.name.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingRulesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Names.MoneyUtil.class,
                Names.MoneyUtils.class,
                Names.VoucherHelper.class,
                Names.VoucherManager.class,
                Names.VoucherServiceImpl.class,
                Names.VoucherDto.class
            })
    void refusesNamesThatSayNothing(Class<?> bad) {
        assertViolated(NamingRules.namesSayWhatItIs(), bad);
    }

    @Test
    void refusesInjectedFields() {
        assertViolated(NamingRules.fieldsAreNotInjected(), Names.FieldInjection.class);
    }
}
