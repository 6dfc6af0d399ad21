package io.saldo.notification.webhook;

import io.saldo.platform.id.AccountId;
import java.util.List;

/** A planned delivery with where it goes and what signs it; its id tells the receiver a repeat. */
record OutgoingCall(
        AccountId account, String id, String endpointId, String url, String body, int tries, List<Secret> secrets) {}
