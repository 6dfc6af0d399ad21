package io.saldo.sample.bad.channel;

import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/** Events that leave before their transaction has committed. */
public interface Sender {

    class ByField {
        @Channel("invoice-issued")
        Emitter<String> emitter;
    }

    class ByConstructor {
        ByConstructor(@Channel("invoice-issued") Emitter<String> emitter) {
            emitter.complete();
        }
    }

    class ByMethod {
        @Outgoing("invoice-issued")
        public String next() {
            return "";
        }
    }
}
