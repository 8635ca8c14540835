package id.aduan.shared;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Every setting of the application, named once. Read from the system property of that name, else from the environment
 * variable in capitals with underscores ({@code aduan.url} → {@code ADUAN_URL}), else the default.
 * The server's own settings (ports, database, mail host) stand in the server's script and in the README.
 */
public enum Setting {
    /** Public address of the portal, in links of messages and receipts. Example: https://aduan.mojokertokab.go.id */
    URL("aduan.url", "http://localhost:8080"),
    /** Directory of tenant files. Example: /srv/aduan/tenants */
    TENANTS("aduan.tenants", "tenants"),
    /** Directory for evidence, outside the web root. Example: /srv/aduan/bukti */
    EVIDENCE("aduan.evidence", ".aduan/bukti"),
    /** File with the vault's keys, never in the database. Example: /etc/aduan/vault-keys.json */
    VAULT_KEYS("aduan.vault.keys", ".aduan/vault-keys.json"),
    /** Whether a missing key file is created at first use: true or false. A restored database needs its old file. */
    VAULT_CREATE("aduan.vault.create", "false"),
    /** Sender of mails. Example: aduan@mojokertokab.go.id */
    MAIL_FROM("aduan.mail.from", "aduan@localhost"),
    /** Whether strangers who ask too often are slowed down: true or false. False for measurements only. */
    THROTTLE("aduan.throttle", "true"),
    /** Address of the sign-on. Example: https://masuk.mojokertokab.go.id */
    KEYCLOAK_URL("aduan.keycloak.url", "http://localhost:8180"),
    /** Realm of the sign-on. */
    KEYCLOAK_REALM("aduan.keycloak.realm", "aduan"),
    /** Client whose service account creates the groups of positions. */
    PROVISIONER_ID("aduan.keycloak.provisioner.id", "aduan-provisioner"),
    /** Its secret; empty switches provisioning off, then groups are made by hand. */
    PROVISIONER_SECRET("aduan.keycloak.provisioner.secret", "");

    private final String key;
    private final String otherwise;

    Setting(String key, String otherwise) {
        this.key = key;
        this.otherwise = otherwise;
    }

    public String key() {
        return key;
    }

    public String value() {
        return Optional.ofNullable(System.getProperty(key))
                .or(() -> Optional.ofNullable(System.getenv(key.toUpperCase().replace('.', '_'))))
                .orElse(otherwise);
    }

    public Path path() {
        return Path.of(value());
    }
}
