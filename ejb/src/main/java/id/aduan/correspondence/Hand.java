package id.aduan.correspondence;

/**
 * Who does something to a letter, and as what.
 *
 * @param user the account; two positions of one person are one person
 * @param position key of the position acted in, own or as a delegate
 */
record Hand(String user, String position) {}
