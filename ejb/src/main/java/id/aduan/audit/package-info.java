/**
 * The record nobody can bend: every event of every feature, chained by hashes and sealed day by day.
 * It hears {@code DomainEvent} and knows no feature; it never changes or removes what it wrote.
 */
@NullMarked
package id.aduan.audit;

import org.jspecify.annotations.NullMarked;
