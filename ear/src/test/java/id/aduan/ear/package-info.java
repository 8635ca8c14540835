/**
 * Tests of the whole: inside the server, over HTTP, and through a browser.
 * They start what they need through the launcher's own classes, on ports and in directories of their own.
 * They never touch what the run command uses.
 */
@NullMarked
package id.aduan.ear;

import org.jspecify.annotations.NullMarked;
