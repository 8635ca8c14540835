/**
 * Evidence on disk: examined by content, kept once under the hash of it, outside the database and the web root.
 * It knows no complaint and trusts no name.
 */
@NullMarked
package id.aduan.infra.storage;

import org.jspecify.annotations.NullMarked;
