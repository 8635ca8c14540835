/**
 * E-mail by SMTP, through the server's own mail session.
 * It sends plain text and classifies what the mail server answers.
 * It never logs an address and never reads mail.
 */
@NullMarked
package id.aduan.infra.mail;

import org.jspecify.annotations.NullMarked;
