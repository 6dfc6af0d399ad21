package io.saldo.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductsTest {

    @TempDir
    Path root;

    @Test
    void leavesOutWhatTheLocalStackHasTrained() throws IOException {
        for (String service : List.of("account", "invoice", "payment", "notification")) {
            String app = service + "-service/target/quarkus-app/";
            write(app + "quarkus-run.jar", app + "lib/main/of-others.jar", app + "lib/main/io.saldo.platform.jar");
            write(app + "startup.aot", app + "startup.aot.lock");
        }
        write("deploy/gateway/target/gateway.jar", "deploy/gateway/target/lib/of-others.jar");
        write("deploy/simulator/target/simulator.jar", "deploy/simulator/target/lib/of-others.jar");
        write("deploy/local-stack/target/local-stack.jar", "deploy/local-stack/target/lib/kafka-clients-4.1.1.jar");

        Product account = new Products(root).all().getFirst();

        assertTrue(account.libraries().nodes().containsKey("app/lib/main/of-others.jar"));
        assertEquals(
                List.of("app", "app/lib", "app/lib/main", "app/lib/main/io.saldo.platform.jar", "app/quarkus-run.jar"),
                List.copyOf(account.program().nodes().keySet()));
    }

    private void write(String... files) throws IOException {
        for (String file : files) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), file);
        }
    }
}
