/**
 * The launcher behind the run command: database, sign-on, mail and portal on one machine, without containers.
 * Tests start the same parts through the same classes, on other ports and another data directory.
 * It never runs in production and the application never knows it.
 */
@NullMarked
package id.aduan.dev;

import org.jspecify.annotations.NullMarked;
