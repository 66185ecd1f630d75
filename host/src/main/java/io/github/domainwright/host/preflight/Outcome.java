package io.github.domainwright.host.preflight;

/** What came of one check. */
public enum Outcome {
    /** The host has it. */
    OK,
    /** The guest runs, but something is not as advised. */
    WARNING,
    /** Nobody was asked: the check needs a source that was not named. */
    NOT_CHECKED,
    /** The host lacks it: the guest does not start, or not as stated. */
    FAILED,
    /** Whoever was asked did not answer. */
    UNKNOWN
}
