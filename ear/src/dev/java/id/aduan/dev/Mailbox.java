package id.aduan.dev;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server for one machine: takes every letter, delivers to nobody, shows it in a page and over IMAP. */
public final class Mailbox {

    private static final String HERE = "127.0.0.1";

    private final Options options;
    private final List<MimeMessage> earlier = new CopyOnWriteArrayList<>();
    private final MailView view;
    private GreenMail server;

    private Mailbox(Options options) throws IOException {
        this.options = options;
        this.server = open(options);
        this.view = MailView.start(options.number(Option.MAIL_PORT), this::received);
    }

    static Mailbox start(Options options) {
        try {
            return new Mailbox(options);
        } catch (BindException e) {
            throw new Problem("Port %d is in use: choose another with -D%s=."
                    .formatted(options.number(Option.MAIL_PORT), Option.MAIL_PORT.key()));
        } catch (IOException e) {
            throw new Problem("The mail view did not start (%s).".formatted(e.getMessage()));
        }
    }

    private static GreenMail open(Options options) {
        var smtp = new ServerSetup(options.number(Option.SMTP_PORT), HERE, ServerSetup.PROTOCOL_SMTP);
        var imap = new ServerSetup(options.number(Option.IMAP_PORT), HERE, ServerSetup.PROTOCOL_IMAP);
        var server = new GreenMail(new ServerSetup[] {smtp, imap});
        server.start();
        return server;
    }

    /** All letters taken, oldest first, those of before an outage included. */
    public List<MimeMessage> received() {
        var all = new java.util.ArrayList<>(earlier);
        all.addAll(List.of(server.getReceivedMessages()));
        return List.copyOf(all);
    }

    /** Letters to one address, oldest first. */
    public List<MimeMessage> to(String address) {
        return received().stream().filter(m -> isTo(m, address)).toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            var all = message.getAllRecipients();
            return all != null
                    && List.of(all).stream().anyMatch(r -> r.toString().contains(address));
        } catch (MessagingException e) {
            return false;
        }
    }

    /** An outage: from now on nobody answers the SMTP port. */
    public void breakDown() {
        earlier.addAll(List.of(server.getReceivedMessages()));
        server.stop();
    }

    /** The end of an outage. */
    public void recover() {
        server = open(options);
    }

    void stop() {
        view.stop();
        server.stop();
    }
}
