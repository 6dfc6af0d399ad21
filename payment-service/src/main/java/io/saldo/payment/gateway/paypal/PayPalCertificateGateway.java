package io.saldo.payment.gateway.paypal;

import io.saldo.payment.gateway.CallGateway;
import io.saldo.payment.gateway.CallGateway.Answered;
import io.saldo.payment.gateway.CallGateway.Call;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayConfig;
import io.saldo.platform.time.RealTime;
import io.saldo.platform.time.TestClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** PayPal's certificates by their address, got only from PayPal's own hosts (gw:P-15), kept, and checked at each use. */
@Singleton
class PayPalCertificateGateway {

    private static final String DOMAIN = ".paypal.com";
    private static final String PATH = "/v1/notifications/certs/[A-Za-z0-9-]{1,100}";
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int MOST = 20;

    private final CallGateway calls;
    private final RealTime realTime;
    private final Optional<String> testHost;
    private final CertificateCheck check;
    private final Map<String, List<X509Certificate>> known = new ConcurrentHashMap<>();

    /** Certificates that are nobody's pass only where no money is: beside a test clock. */
    @Inject
    PayPalCertificateGateway(
            CallGateway calls, RealTime realTime, GatewayConfig config, CertificateCheck check, TestClock testClock) {
        this(calls, realTime, config, check, testClock.allowed());
    }

    PayPalCertificateGateway(
            CallGateway calls, RealTime realTime, GatewayConfig config, CertificateCheck check, boolean forTests) {
        this.calls = calls;
        this.realTime = realTime;
        this.testHost = config.testCertificatesFrom().filter(host -> forTests);
        this.check = check;
    }

    /** The certificate, if it is PayPal's and holds now; empty when its address or itself is not to be trusted. */
    Uni<Optional<X509Certificate>> at(GatewayAccount account, String address) {
        Optional<URI> url = allowed(address);
        if (url.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        boolean ofTests = isTestHost(url.get());
        String name = isSandbox(account, ofTests) ? CertificateCheck.SANDBOX : CertificateCheck.LIVE;
        return chain(account, address).map(chain -> check.trusted(chain, name, ofTests, realTime.now()));
    }

    /** Never another host, scheme, port or path: whoever calls us chooses the address. */
    Optional<URI> allowed(String address) {
        try {
            URI url = URI.create(address);
            boolean plain = url.getHost() != null
                    && url.getUserInfo() == null
                    && url.getQuery() == null
                    && url.getFragment() == null;
            return Optional.of(url).filter(found -> plain && (isPayPal(found) || isTestHost(found)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isPayPal(URI url) {
        return "https".equals(url.getScheme())
                && (url.getPort() == -1 || url.getPort() == 443)
                && url.getHost().endsWith(DOMAIN)
                && url.getRawPath().matches(PATH);
    }

    private boolean isTestHost(URI url) {
        return testHost.filter(url.getHost()::equals).isPresent();
    }

    private static boolean isSandbox(GatewayAccount account, boolean ofTests) {
        return ofTests || URI.create(account.url()).getHost().endsWith(".sandbox.paypal.com");
    }

    private Uni<List<X509Certificate>> chain(GatewayAccount account, String address) {
        List<X509Certificate> found = known.get(address);
        return found == null ? fetch(account, address) : Uni.createFrom().item(found);
    }

    private Uni<List<X509Certificate>> fetch(GatewayAccount account, String address) {
        return calls.sendOnce(account, () -> Call.get(address, Map.of()))
                .map(PayPalCertificateGateway::chain)
                .ifNoItem()
                .after(SOON)
                .fail()
                .onFailure(failure -> !(failure instanceof GatewayAway))
                .transform(failure -> new GatewayAway("No certificate at " + address + ": " + failure.getMessage()))
                .invoke(chain -> keep(address, chain));
    }

    private static List<X509Certificate> chain(Answered answer) {
        byte[] body = answer.body();
        if (!answer.isOk() || body == null) {
            throw answer.refused();
        }
        return CertificateCheck.read(body);
    }

    private void keep(String address, List<X509Certificate> chain) {
        if (known.size() >= MOST) {
            known.clear();
        }
        if (!chain.isEmpty()) {
            known.put(address, chain);
        }
    }
}
