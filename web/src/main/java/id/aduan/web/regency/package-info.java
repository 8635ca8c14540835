/**
 * Pages of a government's administrators: its offices and their files.
 *
 * <p>They see what offices published, never a complaint. Asks the onboarding desk, decides nothing.
 */
@NullMarked
package id.aduan.web.regency;

import org.jspecify.annotations.NullMarked;
