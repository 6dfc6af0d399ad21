package io.saldo.stack.command;

import io.saldo.stack.StackFailure;
import io.saldo.stack.client.LauncherClient;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import io.saldo.stack.home.Run;
import io.saldo.stack.home.StackHome;
import io.saldo.stack.launcher.StackView;
import io.saldo.stack.launcher.StackView.PartView;
import java.util.List;

/** Where to look and as whom, printed after a start. */
final class Addresses {

    private static final String NAMES = """

        Sign-in names (password = name):
          operator, approver, metering, partner     the provider's staff, its platform, a partner
          budi                                      root of 1001: prepaid, IDR
          rina, siti, dewi                          users of 1001: full access, read only, no policy
          agus                                      root of 1002: postpaid, USD
          maju                                      root of 2001: enterprise, postpaid, IDR, credit-controlled
          jaya                                      root of 2002: prepaid, IDR, the same enterprise
          mitra-end                                 root of 3001: ecosystem account of the partner

        Try: curl -H "Authorization: Bearer $(./saldo token budi)" %s/api/v1/billing-accounts
        Stop: ./saldo down
        """;

    private Addresses() {}

    static String of(StackHome home) {
        Ports ports = Run.latest(home)
                .map(Run::ports)
                .orElseThrow(() -> new StackFailure("There is no stack here: start it with ./saldo up."));
        List<String> parts = new LauncherClient(ports)
                .stack().map(StackView::parts).orElse(List.of()).stream()
                        .map(PartView::name)
                        .toList();
        StringBuilder text = new StringBuilder("\n");
        if (parts.contains("gateway")) {
            text.append(line("Console and API", ports.url(Port.GATEWAY)));
        }
        text.append(line("Mail of everybody", ports.url(Port.MAIL)));
        text.append(line("Test clock", ports.url(Port.CONDUCTOR) + "/clock"));
        text.append(line("Sign-in (Keycloak)", ports.url(Port.KEYCLOAK) + "   (admin, admin)"));
        if (parts.contains("simulator")) {
            text.append(line("Payment gateways", ports.url(Port.SIMULATOR)));
        }
        text.append(line("PostgreSQL", "postgresql://postgres@localhost:" + ports.of(Port.POSTGRES)));
        text.append(line("Kafka", "localhost:" + ports.of(Port.KAFKA)));
        return text + NAMES.formatted(ports.url(Port.GATEWAY));
    }

    private static String line(String what, String where) {
        return "%-20s %s%n".formatted(what, where);
    }
}
