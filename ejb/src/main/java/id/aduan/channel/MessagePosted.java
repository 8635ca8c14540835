package id.aduan.channel;

/** Something lies in the outbox; heard after the commit, so that the courier need not wait for its next round. */
record MessagePosted() {}
