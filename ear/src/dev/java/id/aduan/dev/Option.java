package id.aduan.dev;

/** What can be set on the run command as {@code -Dkey=value} or in the environment as {@code KEY_WITH_UNDERSCORES}. */
public enum Option {
    /** Root of the checkout. The build sets it. */
    ROOT("aduan.root", "."),
    /** Directory of everything that outlives a run: database, evidence, keys, logs. Example: /var/tmp/aduan */
    DATA("aduan.data", ".aduan"),
    /** Whether the first start files sample complaints: true or false. */
    SAMPLES("aduan.samples", "true"),
    /** TCP port of the portal. Example: 8080 */
    HTTP_PORT("aduan.http.port", "8080"),
    /** TCP port of the server's management, health and metrics. Example: 9990 */
    MANAGEMENT_PORT("aduan.management.port", "9990"),
    /** TCP port of the sign-on. Example: 8180 */
    KEYCLOAK_PORT("aduan.keycloak.port", "8180"),
    /** TCP port of the embedded database. Example: 55432 */
    DB_PORT("aduan.db.port", "55432"),
    /** TCP port of the page that shows the mail the portal sent. Example: 8025 */
    MAIL_PORT("aduan.mail.port", "8025"),
    /** TCP port of the mail server that takes the mail: the local one or an operator's own. Example: 3025 */
    SMTP_PORT("aduan.smtp.port", "3025"),
    /** TCP port where a mail program reads that mail. Example: 3143 */
    IMAP_PORT("aduan.imap.port", "3143"),
    /** Directory of tenant files; empty is the checkout's own. Example: /srv/aduan/tenants */
    TENANTS("aduan.tenants", ""),
    /** An operator's own database instead of the embedded one. Example: jdbc:postgresql://db.example.go.id/aduan */
    DB_URL("aduan.db.url", ""),
    /** An operator's own sign-on instead of the embedded one. Example: https://masuk.example.go.id */
    KEYCLOAK_URL("aduan.keycloak.url", ""),
    /** An operator's own mail server instead of the local one. Example: mail.example.go.id */
    MAIL_HOST("aduan.mail.host", ""),
    /** Office whose record the audit command reads; empty is every one. Example: kab-mojokerto/kecamatan-sooko */
    OFFICE("aduan.office", ""),
    /** How the portal's JVM is laid out: small, beside everything else on a desk; or served, as a server of its own. */
    JVM_SIZE("aduan.jvm.size", ""),
    /** Further options of the portal's JVM. Example: -Xmx2g */
    JVM("aduan.jvm", "");

    private final String key;
    private final String otherwise;

    Option(String key, String otherwise) {
        this.key = key;
        this.otherwise = otherwise;
    }

    public String key() {
        return key;
    }

    String otherwise() {
        return otherwise;
    }
}
