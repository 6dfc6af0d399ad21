package io.saldo.payment.gateway.paypal;

import io.saldo.payment.gateway.GatewayConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Whether a certificate is PayPal's: its name, its validity, and its chain to an authority of the JDK (PP-3). */
@Singleton
class CertificateCheck {

    static final String LIVE = "messageverificationcerts.paypal.com";
    static final String SANDBOX = "messageverificationcerts.sandbox.paypal.com";

    private static final Logger LOG = Logger.getLogger(CertificateCheck.class);

    private final List<X509Certificate> between;
    private final Set<TrustAnchor> anchors;

    @Inject
    CertificateCheck(GatewayConfig config) {
        this(config.authoritiesFile());
    }

    /** The file holds authorities between those of the JDK and PayPal, if PayPal does not send them along. */
    CertificateCheck(Optional<Path> authorities) {
        between = authorities
                .map(CertificateCheck::bytes)
                .map(CertificateCheck::read)
                .orElse(List.of());
        anchors = anchorsOfTheJdk();
    }

    /** The certificates of a PEM text, the signer's first; empty when it is none. */
    static List<X509Certificate> read(byte[] pem) {
        try {
            return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException e) {
            return List.of();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the authorities in " + file, e);
        }
    }

    /** The signer's certificate, unless something is wrong with it. */
    Optional<X509Certificate> trusted(List<X509Certificate> chain, String name, boolean selfSigned, Instant now) {
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        X509Certificate signer = chain.getFirst();
        try {
            signer.checkValidity(Date.from(now));
            if (selfSigned) {
                signer.verify(signer.getPublicKey());
            } else {
                buildPath(signer, chain, now);
            }
            return Optional.of(signer).filter(found -> commonName(found).equals(name));
        } catch (GeneralSecurityException e) {
            LOG.warnf("A certificate that claims to be PayPal's is not trusted: %s", e.getMessage());
            return Optional.empty();
        }
    }

    private void buildPath(X509Certificate signer, List<X509Certificate> chain, Instant now)
            throws GeneralSecurityException {
        X509CertSelector wanted = new X509CertSelector();
        wanted.setCertificate(signer);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, wanted);
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(now));
        List<X509Certificate> all =
                Stream.of(chain, between).flatMap(List::stream).toList();
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(all)));
        CertPathBuilder.getInstance("PKIX").build(parameters);
    }

    private static String commonName(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException e) {
            return "";
        }
    }

    private static Set<TrustAnchor> anchorsOfTheJdk() {
        @Nullable KeyStore theJdks = null;
        try {
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(theJdks);
            return Arrays.stream(trust.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .flatMap(manager -> Arrays.stream(((X509TrustManager) manager).getAcceptedIssuers()))
                    .map(authority -> new TrustAnchor(authority, null))
                    .collect(Collectors.toSet());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
