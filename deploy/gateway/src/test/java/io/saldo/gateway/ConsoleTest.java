package io.saldo.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleTest {

    @TempDir
    private static Path folder;

    private static TestStack stack;

    @BeforeAll
    static void start() throws IOException {
        Path console = folder.resolve("console");
        Files.createDirectories(console.resolve("assets"));
        Files.writeString(console.resolve("index.html"), "<title>console</title>");
        Files.writeString(console.resolve(".hidden"), "secret");
        Files.writeString(console.resolve("assets/app-1a2b.js"), "run()");
        Files.writeString(folder.resolve("outside.txt"), "secret");
        stack = new TestStack("SALDO_CONSOLE_DIR", console.toString());
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    private static HttpResponse<String> page(String path) {
        return stack.send(stack.request(path).header("Accept", "text/html,*/*"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void servesFilesWithHeadersThatKeepOthersOut() {
        HttpResponse<String> answer = page("/");

        assertEquals("<title>console</title>", answer.body());
        assertEquals("no-cache", header(answer, "cache-control"));
        assertEquals("nosniff", header(answer, "x-content-type-options"));
        assertEquals("DENY", header(answer, "x-frame-options"));
        assertTrue(header(answer, "content-security-policy").contains("connect-src 'self' http://localhost:8180;"));
        assertTrue(header(answer, "content-security-policy").contains("frame-ancestors 'none'"));
    }

    @Test
    void tellsTheConsoleWhereToSignIn() {
        HttpResponse<String> answer = stack.get("/config.json", "");

        assertEquals(
                "{\"issuer\":\"http://localhost:8180/realms/saldo\",\"clientId\":\"saldo-console\"}", answer.body());
        assertEquals("application/json", header(answer, "content-type"));
    }

    @Test
    void letsNoScriptRunThatIsNotAFileOfTheConsole() {
        String policy = header(page("/"), "content-security-policy");

        assertTrue(policy.contains("default-src 'self'"), policy);
        assertFalse(policy.contains("script-src"), policy);
    }

    @Test
    void keepsNamedFilesInTheBrowserForAYear() {
        HttpResponse<String> answer = page("/assets/app-1a2b.js");

        assertEquals("run()", answer.body());
        assertTrue(header(answer, "content-type").contains("javascript"));
        assertTrue(header(answer, "cache-control").contains("immutable"));
    }

    @Test
    void answersWithItsOnePageToAddressesThatOnlyTheConsoleKnows() {
        HttpResponse<String> answer = page("/accounts/1000123456789017?tab=bills");

        assertEquals(200, answer.statusCode());
        assertEquals("<title>console</title>", answer.body());
        assertEquals("no-cache", header(answer, "cache-control"));
    }

    @Test
    void isNoWayToOtherFiles() {
        assertEquals(404, page("/assets/missing.js").statusCode());
        assertEquals(404, page("/.hidden").statusCode());
        assertEquals(404, stack.get("/accounts", "").statusCode(), "a program that asks for no page gets none");
        for (String path : new String[] {"/../outside.txt", "/assets/../../outside.txt", "/%2e%2e/outside.txt"}) {
            String answer = stack.raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            assertFalse(answer.contains("secret"), answer);
        }
    }

    @Test
    void takesNoWrites() {
        HttpResponse<String> answer = stack.send(stack.request("/").POST(BodyPublishers.ofString("x")));

        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("urn:saldo:problem:not-found"));
    }

    @Test
    void showsAPlainPageWhereNoConsoleIsInstalled() {
        try (TestStack bare = new TestStack()) {
            HttpResponse<String> answer = bare.get("/", "");

            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("<title>Saldo</title>"));
            assertTrue(header(answer, "content-security-policy").contains("default-src 'self'"));
            assertEquals(404, bare.get("/accounts", "").statusCode());
        }
    }
}
