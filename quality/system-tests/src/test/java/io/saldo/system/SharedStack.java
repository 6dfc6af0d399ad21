package io.saldo.system;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one stack for all test classes of this process with the first that asks for it; it ends with the process. */
final class SharedStack implements ParameterResolver {

    /** Held by the process and not by JUnit, for which each class is a run of its own where classes are handed out singly. */
    private static final class Holder {

        static final SystemStack STACK = SystemStack.start(
                Path.of("target", System.getProperty("saldo.system.folder", "system-stack")), Map.of());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SystemStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Holder.STACK;
    }
}
