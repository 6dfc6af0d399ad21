package io.saldo.stack.mail;

import io.saldo.stack.http.Endpoint;
import io.saldo.stack.http.Problem;
import io.saldo.stack.http.Reply;
import io.saldo.stack.http.Request;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail page: {@code /} lists, {@code /mail/<box>/<uid>} shows; {@code /messages.json?to=<box>} is for programs. */
public final class MailEndpoint implements Endpoint {

    private static final Pattern ONE = Pattern.compile("/mail/([^/]+)/([^/]+)(?:/([0-9]{1,3}))?");
    private static final String TO = "to=";
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'";

    private final MailBoxes boxes;

    public MailEndpoint(MailBoxes boxes) {
        this.boxes = boxes;
    }

    /** A mail without its files. */
    private record MailView(
            String box, String from, String to, String subject, String sentAt, String text, String html) {

        static MailView of(Mail mail) {
            return new MailView(
                    mail.box(),
                    mail.from(),
                    mail.to(),
                    mail.subject(),
                    mail.sentAt().toString(),
                    mail.text(),
                    mail.html());
        }
    }

    @Override
    public Reply answer(Request request) throws IOException {
        return page(request).with("Content-Security-Policy", POLICY).with("X-Content-Type-Options", "nosniff");
    }

    private Reply page(Request request) throws IOException {
        if (!request.is("GET") && !request.is("HEAD")) {
            return Reply.problem(Problem.methodNotAllowed());
        }
        if (request.path().equals("/")) {
            return Reply.html(200, MailPages.list(boxes.all()));
        }
        if (request.path().equals("/messages.json")) {
            return Reply.json(200, views(request));
        }
        Matcher one = ONE.matcher(request.path());
        return one.matches() ? one(one) : Reply.problem(Problem.notFound());
    }

    private List<MailView> views(Request request) throws IOException {
        String to = request.query()
                .filter(query -> query.startsWith(TO))
                .map(query -> query.substring(TO.length()))
                .orElse("");
        return boxes.all().stream()
                .filter(mail -> to.isEmpty() || mail.box().equals(to))
                .map(MailView::of)
                .toList();
    }

    private Reply one(Matcher path) throws IOException {
        String file = path.group(3);
        return boxes.find(path.group(1), path.group(2))
                .map(mail -> file == null
                        ? Reply.html(200, MailPages.one(mail))
                        : file(mail.attachments(), Integer.parseInt(file)))
                .orElseGet(() -> Reply.problem(Problem.notFound()));
    }

    private static Reply file(List<Mail.Attachment> attachments, int index) {
        if (index >= attachments.size()) {
            return Reply.problem(Problem.notFound());
        }
        Mail.Attachment file = attachments.get(index);
        String name = file.name().replaceAll("[^A-Za-z0-9._-]", "_");
        return Reply.bytes(file.contentType(), file.content())
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
