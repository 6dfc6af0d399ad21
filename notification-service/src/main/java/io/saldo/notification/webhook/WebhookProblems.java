package io.saldo.notification.webhook;

import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Why a webhook is refused. */
@Singleton
class WebhookProblems {

    static final ProblemKind TOO_MANY = new ProblemKind("too-many-webhooks", 409, "The account has enough webhooks");
    static final ProblemKind DISABLED = new ProblemKind("webhook-disabled", 409, "The webhook is switched off");

    private final WebhookConfig config;

    WebhookProblems(WebhookConfig config) {
        this.config = config;
    }

    /** What is wanted, where nothing is wrong with it. */
    WantedEndpoint checked(WebhookView.Wanted wanted) {
        WantedEndpoint endpoint = wanted.endpoint();
        endpoint.mistake(config.privateAddresses()).ifPresent(mistake -> {
            throw CommonProblems.malformed("/url", mistake);
        });
        return endpoint;
    }

    ProblemException tooMany() {
        return TOO_MANY.because("An account has at most " + CreateEndpoint.MOST + " webhooks; remove one.");
    }

    ProblemException disabled() {
        return DISABLED.because("Nothing is sent to a webhook that is switched off; switch it on first.");
    }
}
