/**
 * The register of complaints (buku pengaduan): one row of truth for each, its states, its story, its evidence.
 * It keeps references and words, never an identity, and knows neither the procedure that handles a complaint nor the
 * way it arrived.
 */
@NullMarked
package id.aduan.complaint;

import org.jspecify.annotations.NullMarked;
