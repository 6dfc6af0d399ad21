package io.saldo.test.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** Leaves out what Quarkus and Hibernate generate. */
final class WrittenByHand implements ImportOption {

    /** Beans, proxies, invokers and the JPA metamodel have an underscore in their names; our classes have none. */
    private static final Pattern GENERATED = Pattern.compile(".*/[^/]*(_|\\$quarkus)[^/]*\\.class");

    @Override
    public boolean includes(Location location) {
        return !location.contains("generated-bytecode") && !location.matches(GENERATED);
    }
}
