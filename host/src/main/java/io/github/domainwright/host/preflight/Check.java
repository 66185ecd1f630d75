package io.github.domainwright.host.preflight;

/**
 * One thing that a guest needs of a host.
 *
 * @param outcome whether the host has it
 * @param subject what the check is about, in a word or two
 * @param what what was found, in one sentence
 * @param fix what to change in the guest or on the host; {@code ""} if nothing is to be changed
 */
public record Check(Outcome outcome, String subject, String what, String fix) {
    static Check ok(String subject, String what) {
        return new Check(Outcome.OK, subject, what, "");
    }

    static Check failed(String subject, String what, String fix) {
        return new Check(Outcome.FAILED, subject, what, fix);
    }

    static Check warning(String subject, String what, String fix) {
        return new Check(Outcome.WARNING, subject, what, fix);
    }

    static Check notChecked(String subject, String what, String fix) {
        return new Check(Outcome.NOT_CHECKED, subject, what, fix);
    }

    static Check unknown(String subject, String what, String fix) {
        return new Check(Outcome.UNKNOWN, subject, what, fix);
    }
}
