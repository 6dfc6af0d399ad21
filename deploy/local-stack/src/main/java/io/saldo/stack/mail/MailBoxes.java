package io.saldo.stack.mail;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.http.Json;
import io.saldo.stack.http.LocalClient;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All mail that the mail server holds, through its REST API. */
public final class MailBoxes {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final URI api;

    public MailBoxes(URI api) {
        this.api = api;
    }

    /** Of everybody, newest first. */
    List<Mail> all() throws IOException {
        List<Mail> all = new ArrayList<>();
        for (JsonNode user : get("/api/user")) {
            all.addAll(of(user.path("email").asText()));
        }
        all.sort(Comparator.comparing(Mail::sentAt).reversed().thenComparing(Mail::box));
        return all;
    }

    Optional<Mail> find(String box, String uid) throws IOException {
        boolean known = false;
        for (JsonNode user : get("/api/user")) {
            known |= user.path("email").asText().equals(box);
        }
        return known ? of(box).stream().filter(mail -> mail.uid().equals(uid)).findFirst() : Optional.empty();
    }

    private List<Mail> of(String box) throws IOException {
        List<Mail> mails = new ArrayList<>();
        for (JsonNode message :
                get("/api/user/" + URLEncoder.encode(box, StandardCharsets.UTF_8) + "/messages/INBOX")) {
            mails.add(MimeReader.read(
                    box,
                    message.path("uid").asText(),
                    message.path("mimeMessage").asText()));
        }
        return mails;
    }

    private JsonNode get(String path) throws IOException {
        return Json.tree(LocalClient.send(HttpRequest.newBuilder(api.resolve(path)), LIMIT)
                .body());
    }
}
