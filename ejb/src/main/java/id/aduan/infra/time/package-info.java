/** The only clock. Everyone else is given an {@code InstantSource} and so can be tested at any moment. */
@NullMarked
package id.aduan.infra.time;

import org.jspecify.annotations.NullMarked;
