/**
 * What a government's administrators see of its offices' work: how much is open and how much of it is late.
 * Counts only: no complaint, no reporter and no officer is shown here, and nothing is changed.
 */
@NullMarked
package id.aduan.oversight;

import org.jspecify.annotations.NullMarked;
