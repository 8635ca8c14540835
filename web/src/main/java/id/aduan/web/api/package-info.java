/**
 * The public contract, version 1: JSON under /api/v1 for programs, calling the same desks as the pages.
 * Errors are problem documents with our stable refusal codes; nothing here decides what a desk could decide.
 */
@NullMarked
package id.aduan.web.api;

import org.jspecify.annotations.NullMarked;
