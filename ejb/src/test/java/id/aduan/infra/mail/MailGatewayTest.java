package id.aduan.infra.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.aduan.channel.Delivery;
import id.aduan.channel.MessageGateway;
import id.aduan.channel.MessageGatewayContract;
import id.aduan.channel.OutboundMessage;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gateway against a real SMTP server. */
class MailGatewayTest extends MessageGatewayContract {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-20T03:00:00Z"));

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private MailGateway gateway;

    @BeforeEach
    void start() {
        server.start();
        gateway = new MailGateway(session(server.getSmtp().getPort()), CLOCK);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Override
    protected MessageGateway gateway() {
        return gateway;
    }

    @Override
    protected String somebody() {
        return "warga@example.org";
    }

    @Override
    protected void knowNobody() {
        gateway = new MailGateway(session(RefusingServer.started("550 5.1.1 <warga@example.org> unknown")), CLOCK);
    }

    @Override
    protected void goDown() {
        server.stop();
    }

    @Override
    protected List<Arrived> arrived() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailGatewayTest::read)
                .toList();
    }

    @Test
    void writesPlainTextWithAReadableSubject() throws MessagingException {
        gateway.send(message("Isi"), MESSAGE_ID);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Jawaban atas aduan Anda, nomor 0147/2026 – “penting”");
        assertThat(mail.getContentType()).startsWithIgnoringCase("text/plain; charset=UTF-8");
        assertThat(mail.getHeader("Auto-Submitted")).isNull();
    }

    @Test
    void saysOfAnAutomaticNoticeThatNobodyWroteIt() throws MessagingException {
        OutboundMessage said = message("Isi");
        gateway.send(
                new OutboundMessage(
                        said.office(), null, "notice:receipt", said.kind(), said.to(), said.subject(), "Isi", true),
                MESSAGE_ID);
        assertThat(server.getReceivedMessages()[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void triesLaterWhenTheServerIsBusy() {
        gateway = new MailGateway(session(RefusingServer.started("451 4.3.0 try again later")), CLOCK);
        assertThat(gateway.send(message("Isi"), MESSAGE_ID)).isEqualTo(new Delivery.Retry("smtp-451"));
    }

    @Test
    void triesLaterWhenTheServerWantsASignIn() {
        gateway = new MailGateway(session(RefusingServer.started("530 5.7.0 authentication required")), CLOCK);
        assertThat(gateway.send(message("Isi"), MESSAGE_ID)).isEqualTo(new Delivery.Retry("smtp-530"));
    }

    private static Session session(int port) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        return Session.getInstance(properties);
    }

    private static Arrived read(MimeMessage mail) {
        try {
            return new Arrived(
                    mail.getRecipients(Message.RecipientType.TO)[0].toString(),
                    mail.getContent().toString(),
                    mail.getMessageID());
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
