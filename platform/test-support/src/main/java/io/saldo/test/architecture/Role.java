package io.saldo.test.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a class is for: told by the suffix of its name, by {@code @UseCase}, or by a framework's annotation. */
enum Role {
    RESOURCE,
    CONSUMER,
    JOB,
    USE_CASE,
    STORE,
    FIND,
    ENTITY,
    VIEW,
    /** Implementations of an interface to the outside world, such as a payment gateway. */
    GATEWAY,
    /** Mappers, filters, configuration: whatever the framework is told about. */
    FRAMEWORK,
    DOMAIN;

    private static final String PLATFORM = "io.saldo.platform";
    private static final String USE_CASE_ANNOTATION = PLATFORM + ".UseCase";

    private static final Set<String> FRAMEWORKS = Set.of(
            "io.quarkus.", "io.smallrye.", "jakarta.", "org.eclipse.microprofile.", "org.hibernate.", "org.jboss.");

    /** A nested class has the role of the class around it. */
    static Role of(JavaClass javaClass) {
        JavaClass outermost = outermost(javaClass);
        if (outermost.isAnnotatedWith(USE_CASE_ANNOTATION)) {
            return USE_CASE;
        }
        String name = outermost.getSimpleName();
        if (name.matches("Find[A-Z].*")) {
            return FIND;
        }
        return Stream.of(RESOURCE, CONSUMER, JOB, STORE, ENTITY, VIEW, GATEWAY)
                .filter(role -> name.endsWith(role.suffix()))
                .findFirst()
                .orElse(isKnownToAFramework(outermost) ? FRAMEWORK : DOMAIN);
    }

    static DescribedPredicate<JavaClass> anyOf(Role... roles) {
        String names = String.join(", ", Arrays.stream(roles).map(Role::suffix).toList());
        return DescribedPredicate.describe(
                "are " + names, javaClass -> Arrays.asList(roles).contains(of(javaClass)));
    }

    static DescribedPredicate<JavaClass> platform() {
        return DescribedPredicate.describe(
                "are platform", javaClass -> (javaClass.getPackageName() + ".").startsWith(PLATFORM + "."));
    }

    static JavaClass outermost(JavaClass javaClass) {
        return javaClass.getEnclosingClass().map(Role::outermost).orElse(javaClass);
    }

    /** RESOURCE is found by "Resource", and so on. */
    private String suffix() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isKnownToAFramework(JavaClass javaClass) {
        return Stream.concat(
                        javaClass.getAnnotations().stream(),
                        javaClass.getMethods().stream().flatMap(method -> method.getAnnotations().stream()))
                .map(JavaAnnotation::getRawType)
                .anyMatch(type -> FRAMEWORKS.stream().anyMatch(type.getName()::startsWith));
    }
}
