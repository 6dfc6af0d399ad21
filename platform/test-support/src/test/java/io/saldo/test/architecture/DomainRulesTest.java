package io.saldo.test.architecture;

import static io.saldo.test.architecture.Violations.BAD;
import static io.saldo.test.architecture.Violations.assertViolated;

import io.saldo.sample.bad.voucher.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainRulesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Domain.KnowsItsStore.class,
                Domain.KnowsItsEntities.class,
                Domain.KnowsAnotherService.class,
                Domain.KnowsALibrary.class,
                Domain.WaitsForOne.class
            })
    void keepsTheDomainPlain(Class<?> bad) {
        assertViolated(DomainRules.domainIsPlainJava(BAD), bad);
    }

    @ParameterizedTest
    @ValueSource(classes = {Domain.WaitsForOne.class, Domain.WaitsForMany.class})
    void keepsAsynchronyAtTheBorder(Class<?> bad) {
        assertViolated(DomainRules.asynchronyStaysAtTheBorder(), bad);
    }
}
