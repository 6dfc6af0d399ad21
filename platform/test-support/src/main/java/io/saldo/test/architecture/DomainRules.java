package io.saldo.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Rules 1 and 2: the domain is plain Java, and nothing asynchronous reaches it. */
final class DomainRules {

    private static final List<String> VALUES = List.of(
            "java.",
            "javax.crypto.",
            "io.saldo.platform.money.",
            "io.saldo.platform.id.",
            "io.saldo.platform.time.",
            "org.jspecify.annotations.");

    private DomainRules() {}

    static ArchRule domainIsPlainJava(String basePackage) {
        return classes()
                .that(Role.anyOf(Role.DOMAIN))
                .and(DescribedPredicate.not(Role.platform()))
                .and(belongToAFeatureOf(basePackage))
                .should(dependOnlyOnValuesAndDomain(basePackage))
                .as("1. the domain depends only on java.*, platform's money, id and time, and its own service's domain")
                .allowEmptyShould(true);
    }

    static ArchRule asynchronyStaysAtTheBorder() {
        return noClasses()
                .that(DescribedPredicate.not(Role.platform()))
                .and(DescribedPredicate.not(Role.anyOf(
                        Role.RESOURCE, Role.CONSUMER, Role.JOB, Role.USE_CASE, Role.STORE, Role.FIND, Role.GATEWAY)))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("io\\.smallrye\\.mutiny\\.(Uni|Multi)")
                .as("2. Uni and Multi appear only in Resource, Consumer, Job, use case, Store, Find and Gateway")
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> belongToAFeatureOf(String basePackage) {
        return DescribedPredicate.describe(
                "belong to a feature", javaClass -> !javaClass.getPackageName().equals(basePackage));
    }

    private static ArchCondition<JavaClass> dependOnlyOnValuesAndDomain(String basePackage) {
        return new ArchCondition<>("depend only on values and on domain") {
            @Override
            public void check(JavaClass domain, ConditionEvents events) {
                domain.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !isAllowed(basePackage, dependency.getTargetClass()))
                        .map(dependency -> SimpleConditionEvent.violated(domain, dependency.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    /** Another feature's domain too, where it is public: rule 6 sees to it that features form no circle. */
    private static boolean isAllowed(String basePackage, JavaClass target) {
        JavaClass type = target.getBaseComponentType();
        return isValue(type)
                || (Role.of(type) == Role.DOMAIN && type.getPackageName().startsWith(basePackage + "."));
    }

    private static boolean isValue(JavaClass type) {
        return type.isPrimitive() || VALUES.stream().anyMatch(type.getName()::startsWith);
    }
}
