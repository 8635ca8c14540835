package id.aduan.handling;

/** What became of a step that was opened. */
enum StepEnd {
    DONE,
    /** Left undone because an earlier step had to be done again. */
    RETURNED,
    /** Left undone because the case ended. */
    DROPPED,
    OPEN
}
