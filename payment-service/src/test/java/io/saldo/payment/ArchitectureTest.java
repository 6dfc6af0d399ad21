package io.saldo.payment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.saldo.simulator.Simulator;
import io.saldo.test.architecture.ArchitectureRules;
import io.saldo.test.rules.RulesTable;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheCode() {
        ArchitectureRules.check("io.saldo.payment");
    }

    /** Otherwise a mistake in one would be mirrored in the other, and no test would see it. */
    @Test
    void sharesNoClassWithTheSimulator() {
        var all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.saldo.simulator", "io.saldo.payment.gateway");
        assertTrue(all.contain(Simulator.class), "the simulator must be among them");
        noClasses()
                .that()
                .resideInAPackage("io.saldo.simulator..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("io.saldo..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("io.saldo.simulator.."))))
                .check(all);
        noClasses()
                .that()
                .resideInAPackage("io.saldo.payment..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.saldo.simulator..")
                .check(all);
    }

    @Test
    void keepsTheTableOfRulesTrue() {
        RulesTable.check();
    }
}
