/**
 * The courier's way to the outbox of every office: claims by one SQL statement, content closed with the vault's keys.
 * It never reads another table.
 */
@NullMarked
package id.aduan.infra.outbox;

import org.jspecify.annotations.NullMarked;
