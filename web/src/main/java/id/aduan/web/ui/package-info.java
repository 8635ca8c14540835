/**
 * What all pages share: words, dates, the theme, who is signed in, our few tags and what they are filled with.
 *
 * <p>It shows and translates; it decides nothing a desk could decide. Never knows a page of portal, office or regency.
 */
@NullMarked
package id.aduan.web.ui;

import org.jspecify.annotations.NullMarked;
