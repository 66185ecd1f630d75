package io.github.domainwright.conformance.differential;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.util.Optional;

/**
 * One profile, as the library and as libvirt see it.
 *
 * @param outcome how they compare
 * @param kind what it is about: rules, or libvirt's message
 * @param profile the library's verdict
 * @param document the guest's document; empty if there is none
 * @param refusal libvirt's refusal; empty if it accepts
 */
record Comparison(Outcome outcome, String kind, ProfileVerdict profile, String document, String refusal) {
    private static final DomainPath LOADER = DomainPath.of("os/loader/text()");

    /** Notes that no document follows from {@code profile}. */
    static Comparison without(ProfileVerdict profile) {
        return new Comparison(Outcome.NO_DOCUMENT, String.join(" ", profile.errors()), profile, "", "");
    }

    static Comparison of(
            ProfileVerdict profile, String document, LibvirtVerdict libvirt, Disagreements reviewed) {
        String rules = String.join(" ", profile.errors());
        boolean isOfHost = !libvirt.isAccepted() && reviewed.isOfHost(libvirt.refusal());
        Outcome outcome;
        String kind = libvirt.kind();
        if (!profile.isAccepted()) {
            kind = rules;
            if (libvirt.isAccepted()) {
                outcome = reviewed.areStricterOnPurpose(profile.errors()) ? Outcome.STRICTER : Outcome.FALSE_REJECT;
            } else {
                outcome = isOfHost ? Outcome.REFUSED_UNDECIDED : Outcome.BOTH_REFUSE;
            }
        } else if (!libvirt.isAccepted()) {
            outcome = isOfHost ? Outcome.HOST_REFUSES : Outcome.FALSE_ACCEPT;
        } else {
            Optional<String> said = saidLoader(profile.emitted().pinned());
            boolean isSame = said.isEmpty() || libvirt.commandLine().contains("\"filename\":\"" + said.get() + "\"");
            kind = isSame ? "" : "said " + said.get();
            outcome = isSame ? Outcome.BOTH_ACCEPT : Outcome.OTHER_FIRMWARE;
        }
        return new Comparison(outcome, kind, profile, document, libvirt.refusal());
    }

    /** Notes that the emitter of {@code profile} wrote something else than {@code document}. */
    static Comparison differs(ProfileVerdict profile, String document) {
        return new Comparison(
                Outcome.EMITTER_DIFFERS, "", profile, document, profile.emitted().automatic());
    }

    /** Returns the flash image that {@code pinned} names; nothing if it is refused or names none. */
    private static Optional<String> saidLoader(String pinned) {
        try {
            return pinned.startsWith("!") ? Optional.of(pinned) : loader(DomainReader.read(pinned));
        } catch (UnreadableDomainException e) {
            throw new IllegalStateException("an emitter wrote what is not readable: " + pinned, e);
        }
    }

    private static Optional<String> loader(DomainTree document) {
        return document.literal(LOADER).filter(path -> !path.isEmpty());
    }
}
