package id.aduan.infra.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.aduan.channel.ChannelKind;
import id.aduan.channel.Courier;
import id.aduan.channel.Delivery;
import id.aduan.channel.DeliveryDesk;
import id.aduan.correspondence.DispatchNote;
import id.aduan.correspondence.FollowUpKind;
import id.aduan.correspondence.FollowUpRow;
import id.aduan.correspondence.LetterDelivery;
import id.aduan.correspondence.LetterWalk;
import id.aduan.correspondence.ReplyOutcome;
import id.aduan.infra.schema.TestDatabase;
import id.aduan.intake.Reporter;
import id.aduan.shared.Actor;
import id.aduan.shared.Clause;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail from the deed that wants it to the reporter's mailbox: desk, sealed outbox, courier, SMTP, and back. */
class MailTravelsTest {

    private static final Reporter SITI = new Reporter("Siti Aminah", "Jl. Melati 3", "", "siti@example.org", "");

    @TempDir
    private static Path folder;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private LetterWalk walk;
    private Courier courier;

    @BeforeEach
    void aPortalWithAMailServer() throws SQLException {
        emptyTheOutbox();
        server.start();
        walk = new LetterWalk(folder, "kab-mojokerto", "dispendukcapil");
        DeliveryDesk desk = walk.house().bean(DeliveryDesk.class);
        walk.house().give(DeliveryDesk.class, new DeliveryDesk() {
            @Override
            public void record(OfficeId office, UUID entry, Delivery delivery) {
                walk.house().in(new Scope.SystemScope(office, "kurir"), new Actor.Machine("kurir"), () -> {
                    desk.record(office, entry, delivery);
                    return entry;
                });
            }
        });
        sendThrough(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @Clause("000:penerimaan-3")
    void aReceiptArrivesWithTheCodeAndWithoutAName() throws MessagingException, IOException {
        walk.record("operator", ChannelKind.WHATSAPP, SITI);
        courier.lookRound();
        MimeMessage mail = only();
        assertThat(mail.getSubject()).contains(walk.receipt().number().toString());
        assertThat(mail.getContent().toString())
                .contains("/lacak/" + walk.receipt().code())
                .contains("Jumat, 20 November 2026 pukul 09.00 WIB")
                .doesNotContain("Siti")
                .doesNotContain("Melati");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void theOutboxNamesNobodyAndKeepsNoTextOnceSent() throws SQLException {
        walk.record("operator", ChannelKind.WHATSAPP, SITI);
        assertThat(outbox("position('siti' in encode(sealed, 'escape')) || state"))
                .containsExactly("0WAITING");
        courier.lookRound();
        assertThat(outbox("coalesce(sealed::text, 'empty') || state")).containsExactly("emptyDELIVERED");
    }

    @Test
    void anAnswerArrivesAndTheLetterKnowsIt() throws MessagingException {
        UUID letter = dispatchedByMail();
        assertThat(walk.sheet("operator").dispatch().delivery()).isEqualTo(LetterDelivery.QUEUED);
        courier.lookRound();
        assertThat(walk.sheet("operator").dispatch().delivery()).isEqualTo(LetterDelivery.DELIVERED);
        MimeMessage answer =
                Arrays.stream(server.getReceivedMessages()).toList().getLast();
        assertThat(answer.getMessageID()).isEqualTo(outboxMessageId(letter));
        assertThat(answer.getHeader("Auto-Submitted")).isNull();
    }

    @Test
    void nothingIsLostWhileTheMailServerIsDown() {
        sendThrough(1);
        walk.record("operator", ChannelKind.WHATSAPP, SITI);
        courier.lookRound();
        assertThat(server.getReceivedMessages()).isEmpty();
        sendThrough(server.getSmtp().getPort());
        walk.house().setClock(LetterWalk.FRIDAY.plus(Duration.ofMinutes(2)));
        courier.lookRound();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatDoesNotArriveBecomesSomebodysWork() {
        walk.record("operator", ChannelKind.WHATSAPP, SITI);
        sendThrough(RefusingServer.started("550 5.1.1 <siti@example.org> unknown"));
        courier.lookRound();
        assertThat(walk.followUps("operator"))
                .extracting(FollowUpRow::kind)
                .containsExactly(FollowUpKind.DELIVERY_FAILED);
    }

    private UUID dispatchedByMail() {
        walk.record("operator", ChannelKind.WHATSAPP, SITI);
        walk.handle("seksi-pengaduan", "Benar");
        UUID letter = walk.drafted("seksi-pengaduan");
        walk.by("kasi", () -> walk.desk().finalise(walk.office(), letter));
        walk.initialled("kepala-bidang", letter);
        walk.by("seksi-pengaduan", () -> walk.desk().check(walk.office(), letter));
        ReplyOutcome outcome = walk.by("operator", () -> walk.desk()
                .dispatch(walk.office(), letter, new DispatchNote(ChannelKind.EMAIL, "", "")));
        assertThat(outcome).isInstanceOf(ReplyOutcome.Dispatched.class);
        return letter;
    }

    private void sendThrough(int port) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        walk.house()
                .give(
                        MailGateway.class,
                        new MailGateway(
                                Session.getInstance(properties), walk.house().bean(InstantSource.class)));
        courier = walk.house().bean(Courier.class);
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private String outboxMessageId(UUID letter) {
        try {
            return outbox("case when reference = 'letter:" + letter + "' then message_id else '' end").stream()
                    .filter(id -> !id.isEmpty())
                    .findFirst()
                    .orElseThrow();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Couriers take what is due of any office; what other tests left there is not ours to send. */
    private static void emptyTheOutbox() throws SQLException {
        try (var connection = TestDatabase.started().superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from outbox");
        }
    }

    private List<String> outbox(String what) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = TestDatabase.started().superuser().getConnection();
                var select = connection.prepareStatement("select " + what + " from outbox where complaint = ?")) {
            select.setObject(1, walk.complaint());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
