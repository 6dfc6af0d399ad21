package io.saldo.account.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs one plain test class with the classes of the loader that has loaded this one. */
public final class PlainRun {
    private PlainRun() {}

    /** How many tests of the class fail; none may be found wanting, so that something was run. */
    public static long failures(String testClass) {
        var config = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(testClass))
                .build();
        var summary = new SummaryGeneratingListener();
        LauncherFactory.create(config).execute(request, summary);
        if (summary.getSummary().getTestsStartedCount() == 0) {
            throw new IllegalStateException(testClass + " has no tests");
        }
        return summary.getSummary().getTestsFailedCount();
    }
}
