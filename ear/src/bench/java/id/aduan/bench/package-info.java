/**
 * The load test behind the bench command: starts the stack apart, loads it, and measures it against what its database
 * can do at most. How to read its table: {@code ejb/src/docs/benchmark.md}.
 * It never runs in production and the application never knows it.
 */
@NullMarked
package id.aduan.bench;

import org.jspecify.annotations.NullMarked;
