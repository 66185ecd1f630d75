package io.github.domainwright.annotation;

/** A scheduler of the host's kernel. */
public enum Scheduler {
    /** For work that does not wait for anybody. */
    BATCH,
    /** For work that only runs while nothing else does. */
    IDLE,
    /** Real time, until the thread waits. */
    FIFO,
    /** Real time, in turns. */
    RR
}
