package io.saldo.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;

/** Rule 11: a name says what a class is, and what it needs comes through its constructor. */
final class NamingRules {

    private NamingRules() {}

    static ArchRule namesSayWhatItIs() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Dto|DTO)")
                .as("11. no class is a Util, Helper, Manager, Impl or Dto")
                .allowEmptyShould(true);
    }

    static ArchRule fieldsAreNotInjected() {
        return noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .as("11. no @Inject on fields")
                .allowEmptyShould(true);
    }
}
