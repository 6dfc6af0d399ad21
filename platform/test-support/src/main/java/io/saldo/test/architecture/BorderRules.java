package io.saldo.test.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Rules 9 and 10: a closed browser stops no write, and events leave only behind their transaction. */
final class BorderRules {

    private static final String CANCELLABLE = "org.jboss.resteasy.reactive.server.Cancellable";

    private static final String NEEDS = "io.saldo.platform.security.Needs";
    private static final String OPEN = "jakarta.annotation.security.PermitAll";

    private BorderRules() {}

    static ArchRule writesAreNotCancelled() {
        return classes()
                .should(beNotCancellableWhereTheyWrite())
                .as("9. a method with POST, PUT, PATCH or DELETE, or its class, carries @Cancellable(false)")
                .allowEmptyShould(true);
    }

    static ArchRule bodiesSayWhatTheyNeed() {
        return classes()
                .should(sayWhatTheyNeedWhereTheyTakeABody())
                .as("9. an operation with a body says in @Needs which right it asks for, or is @PermitAll (ADR 64)")
                .allowEmptyShould(true);
    }

    static ArchRule eventsLeaveThroughPlatform() {
        return noClasses()
                .that(not(Role.platform()))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.eclipse\\.microprofile\\.reactive\\.messaging\\.(Channel|Outgoing)")
                .as("10. @Channel and @Outgoing stand only in platform")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> beNotCancellableWhereTheyWrite() {
        return new ArchCondition<>("be not cancellable where they write") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                javaClass.getMethods().stream()
                        .filter(BorderRules::writes)
                        .filter(method -> !isNotCancellable(method) && !isNotCancellable(javaClass))
                        .map(method -> SimpleConditionEvent.violated(method, method.getFullName()))
                        .forEach(events::add);
            }
        };
    }

    private static ArchCondition<JavaClass> sayWhatTheyNeedWhereTheyTakeABody() {
        return new ArchCondition<>("say what they need where they take a body") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                javaClass.getMethods().stream()
                        .filter(method -> writes(method) && takesABody(method))
                        .filter(method -> !method.isAnnotatedWith(NEEDS))
                        .filter(method -> !method.isAnnotatedWith(OPEN) && !javaClass.isAnnotatedWith(OPEN))
                        .map(method -> SimpleConditionEvent.violated(method, method.getFullName()))
                        .forEach(events::add);
            }
        };
    }

    /** The body is the parameter that JAX-RS fills from nowhere else. */
    private static boolean takesABody(JavaMethod method) {
        return method.getParameters().stream().anyMatch(parameter -> parameter.getAnnotations().stream()
                .noneMatch(
                        annotation -> annotation.getRawType().getPackageName().startsWith("jakarta.ws.rs")));
    }

    private static boolean writes(CanBeAnnotated method) {
        return Stream.of("POST", "PUT", "PATCH", "DELETE")
                .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
    }

    private static boolean isNotCancellable(HasAnnotations<?> annotated) {
        return annotated
                .tryGetAnnotationOfType(CANCELLABLE)
                .flatMap(annotation -> annotation.get("value"))
                .filter(Boolean.FALSE::equals)
                .isPresent();
    }
}
