package io.saldo.notification.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where webhooks may lead. */
class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "93.184.215.14,true",
        "100.63.255.255,true",
        "100.128.0.0,true",
        "172.15.0.1,true",
        "172.32.0.1,true",
        "198.20.0.1,true",
        "2606:2800:220:1::1,true",
        "2001:4860:4860::8888,true",
        "0.0.0.0,false",
        "10.1.2.3,false",
        "100.64.0.1,false",
        "100.127.255.255,false",
        "127.0.0.1,false",
        "127.255.0.9,false",
        "169.254.169.254,false",
        "172.16.0.1,false",
        "172.31.255.255,false",
        "192.168.1.1,false",
        "192.0.0.8,false",
        "198.19.255.1,false",
        "224.0.0.1,false",
        "255.255.255.255,false",
        "::,false",
        "::1,false",
        "::ffff:10.0.0.1,false",
        "::ffff:127.0.0.1,false",
        "64:ff9b::a00:1,false",
        "fe80::1,false",
        "fc00::1,false",
        "fd12::1,false",
        "fec0::1,false",
        "ff02::1,false",
        "2002:a00:1::,false",
        "2001::1,false",
        "2001:db8::1,false",
        "3fff::1,false"
    })
    void knowsTheOpenInternet(String address, boolean open) {
        assertEquals(open, PublicAddress.is(InetAddress.ofLiteral(address)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://hooks.example/saldo?x=1,true,true",
        "https://hooks.example:443,true,true",
        "https://hooks.example:8443,false,true",
        "https://hooks.example:99999,false,false",
        "http://hooks.example/saldo,false,true",
        "http://127.0.0.1:8080/,false,true",
        "https://127.0.0.1/,false,true",
        "https://[::1]/,false,true",
        "https://[fd12::1]/,false,true",
        "https://LocalHost/,false,true",
        "https://10.0.0.1/,false,true",
        "https://93.184.215.14/,true,true",
        "ftp://hooks.example/,false,false",
        "https://user:word@hooks.example/,false,false",
        "https://hooks.example/#part,false,false",
        "https:///nowhere,false,false",
        "hooks.example,false,false",
        "'https://hooks.example/a b',false,false",
        "https://169.254.169.254/latest/meta-data,false,true",
        "'',false,false"
    })
    void takesAddressesOfTheOpenInternetUnlessTheStackIsLocal(String url, boolean open, boolean local) {
        var wanted = new WantedEndpoint(url, Set.of(), true);
        assertEquals(open, wanted.mistake(false).isEmpty(), () -> wanted.mistake(false)
                .toString());
        assertEquals(local, wanted.mistake(true).isEmpty(), () -> wanted.mistake(true)
                .toString());
    }

    @ParameterizedTest
    @CsvSource({"1999,true", "2001,false"})
    void takesNoAddressWithoutEnd(int length, boolean taken) {
        String url = "https://hooks.example/" + "x".repeat(length - "https://hooks.example/".length());
        assertEquals(
                taken, new WantedEndpoint(url, Set.of(), true).mistake(false).equals(Optional.empty()));
    }
}
