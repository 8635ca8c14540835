package id.aduan.infra.mail;

import id.aduan.channel.ChannelKind;
import id.aduan.channel.Delivery;
import id.aduan.channel.MessageGateway;
import id.aduan.channel.OutboundMessage;
import id.aduan.shared.Setting;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;

/** Sends e-mail through the mail session the operator configured on the server. */
@ApplicationScoped
public class MailGateway implements MessageGateway {

    private static final String PATIENCE_MILLIS = "15000";

    @Resource(lookup = "java:jboss/mail/Aduan")
    Session session;

    @Inject
    InstantSource clock;

    protected MailGateway() {}

    MailGateway(Session session, InstantSource clock) {
        this.session = session;
        this.clock = clock;
        beImpatient();
    }

    /** A mail server that does not answer must not hold the courier for ever, which is what the protocol's client would do. */
    @PostConstruct
    void beImpatient() {
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            session.getProperties().putIfAbsent("mail.smtp." + limit, PATIENCE_MILLIS);
        }
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.EMAIL;
    }

    @Override
    public Delivery send(OutboundMessage message, String messageId) {
        try {
            Transport.send(written(message, messageId));
            return new Delivery.Sent(messageId);
        } catch (MessagingException refused) {
            return SmtpFailure.of(refused);
        }
    }

    private MimeMessage written(OutboundMessage message, String messageId) throws MessagingException {
        MimeMessage mail = new KeptMessageId(session, messageId);
        mail.setFrom(new InternetAddress(Setting.MAIL_FROM.value()));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.to(), true));
        mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mail.setText(message.text(), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Content-Language", "id");
        if (message.automatic()) {
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("X-Auto-Response-Suppress", "All");
        }
        mail.saveChanges();
        return mail;
    }

    /** The library makes a new Message-ID whenever a mail is saved; ours is the outbox entry's and stays. */
    private static final class KeptMessageId extends MimeMessage {

        private final String messageId;

        KeptMessageId(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
