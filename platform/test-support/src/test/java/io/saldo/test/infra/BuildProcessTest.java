package io.saldo.test.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class BuildProcessTest {

    @Test
    @EnabledIfSystemProperty(named = "surefire.real.class.path", matches = ".+")
    void findsTheMavenThatRunsThisTest() {
        ProcessHandle build = BuildProcess.of(ProcessHandle.current());

        assertTrue(build.pid() != ProcessHandle.current().pid());
        assertTrue(ProcessHandle.current().parent().isPresent());
    }

    @Test
    void fallsBackToTheProcessItself() {
        ProcessHandle orphan = ProcessHandle.of(1).orElseThrow();

        assertEquals(orphan, BuildProcess.of(orphan));
    }
}
