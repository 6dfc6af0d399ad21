package io.saldo.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A mail server with the moods of real ones, in the place of {@link Mailbox}; it keeps the Message-IDs that it took. */
public final class FakeSmtp implements AutoCloseable {

    /** How it behaves. */
    public enum Mood {
        /** Takes every mail. */
        TAKES,
        /** Takes connections and says nothing. */
        SILENT,
        /** Knows no address. */
        REFUSES,
        /** Is busy, with each address. */
        BUSY,
        /** Closes the connection once it has the mail, without an answer. */
        HANGS_UP
    }

    private final ServerSocket server;
    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile Mood mood;
    private volatile String hangingDomain = "";

    private FakeSmtp(ServerSocket server, Mood mood) {
        this.server = server;
        this.mood = mood;
    }

    public static FakeSmtp open(Mood mood) {
        Mailbox.close();
        try {
            var smtp = new FakeSmtp(new ServerSocket(MailPort.free(), 100, InetAddress.getLoopbackAddress()), mood);
            Thread.ofVirtual().start(smtp::accept);
            return smtp;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public void be(Mood other) {
        mood = other;
    }

    /** Says nothing to whoever writes to this domain, whatever its mood. */
    public void hangsFor(String domain) {
        hangingDomain = "@" + domain;
    }

    private record Taken(String recipient, String messageId) {}

    /** Message-IDs of the mails to these domains, as often as they were taken; other tests' mails come here too. */
    public List<String> taken(String... domains) {
        return taken.stream()
                .filter(mail -> Arrays.stream(domains)
                        .anyMatch(domain -> mail.recipient().endsWith("@" + domain)))
                .map(Taken::messageId)
                .toList();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> speak(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void speak(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            say(socket, "220 fake");
            String recipient = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("DATA")) {
                    say(socket, "354 go on");
                    String id = messageId(in);
                    if (mood == Mood.HANGS_UP) {
                        return;
                    }
                    taken.add(new Taken(recipient, id));
                    say(socket, "250 taken");
                } else {
                    recipient = line.startsWith("RCPT")
                            ? line.substring(line.indexOf('<') + 1, line.indexOf('>'))
                            : recipient;
                    if (hangingDomain.isEmpty() || !line.startsWith("RCPT") || !recipient.endsWith(hangingDomain)) {
                        say(socket, answer(line));
                    }
                }
            }
        } catch (IOException left) {
            // the client has gone
        }
    }

    private String answer(String line) {
        if (line.startsWith("RCPT")) {
            return switch (mood) {
                case REFUSES -> "550 no such user";
                case BUSY -> "451 try later";
                case HANGS_UP, SILENT, TAKES -> "250 ok";
            };
        }
        return line.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private void say(Socket socket, String line) throws IOException {
        if (mood != Mood.SILENT) {
            OutputStream out = socket.getOutputStream();
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    private static String messageId(BufferedReader in) throws IOException {
        String id = "";
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID:")) {
                id = line.substring("Message-ID:".length()).strip();
            }
        }
        return id;
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
