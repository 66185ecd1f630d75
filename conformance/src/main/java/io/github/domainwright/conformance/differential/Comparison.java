package io.github.domainwright.conformance.differential;

import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.rule.RuleText;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    private static final String NO_FIRMWARE = "Unable to find any firmware";

    /** Notes that no document follows from {@code profile}. */
    static Comparison without(ProfileVerdict profile) {
        return new Comparison(Outcome.NO_DOCUMENT, String.join(" ", profile.errors()), profile, "", "");
    }

    static Comparison of(ProfileVerdict profile, String document, LibvirtVerdict libvirt, Disagreements reviewed) {
        if (libvirt.hasEnded()) {
            Outcome outcome = reviewed.isKnownToEnd(document) ? Outcome.ENDS_LIBVIRT : Outcome.ENDS_LIBVIRT_UNEXPLAINED;
            // Each one that is not explained is kept.
            String kind = outcome.isFine() ? "" : profile.profile().name();
            return new Comparison(outcome, kind, profile, document, libvirt.refusal());
        }
        if (!profile.isAccepted()) {
            String rules = String.join(" ", profile.errors());
            return new Comparison(
                    refused(profile, document, libvirt, reviewed), rules, profile, document, libvirt.refusal());
        }
        if (!libvirt.isAccepted()) {
            Outcome outcome = accepted(profile, libvirt, reviewed);
            return new Comparison(outcome, libvirt.kind(), profile, document, libvirt.refusal());
        }
        String said = said(profile.emitted().pinned());
        String taken = FlashFirmware.of(libvirt.commandLine()).toString();
        return said.equals(taken)
                ? new Comparison(Outcome.BOTH_ACCEPT, "", profile, document, "")
                : new Comparison(
                        Outcome.OTHER_FIRMWARE, said + " and not " + taken, profile, document, libvirt.commandLine());
    }

    private static Outcome refused(
            ProfileVerdict profile, String document, LibvirtVerdict libvirt, Disagreements reviewed) {
        if (libvirt.isAccepted()) {
            Set<String> unsaid = new TreeSet<>(profile.errors());
            unsaid.removeAll(tolerated(document));
            return reviewed.areStricterOnPurpose(unsaid) ? Outcome.STRICTER : Outcome.FALSE_REJECT;
        }
        return reviewed.isOfHost(libvirt.refusal()) ? Outcome.REFUSED_UNDECIDED : Outcome.BOTH_REFUSE;
    }

    /** Returns the rules that only warn of {@code document}, because they say themselves that libvirt lets it pass. */
    private static Set<String> tolerated(String document) {
        try {
            Map<Severity, Set<String>> rules = RuleCatalogue.check(DomainReader.read(document)).stream()
                    .map(Violation::rule)
                    .collect(Collectors.groupingBy(
                            RuleText::severity, Collectors.mapping(RuleText::id, Collectors.toSet())));
            Set<String> tolerated = new HashSet<>(rules.getOrDefault(Severity.WARNING, Set.of()));
            tolerated.removeAll(rules.getOrDefault(Severity.ERROR, Set.of()));
            return tolerated;
        } catch (UnreadableDomainException e) {
            throw new IllegalStateException("libvirt accepts what is not readable: " + document, e);
        }
    }

    private static Outcome accepted(ProfileVerdict profile, LibvirtVerdict libvirt, Disagreements reviewed) {
        // That no build of this host fits is the host's matter only if the library says so too.
        boolean isSaid =
                profile.emitted().pinned().startsWith("!") && libvirt.refusal().contains(NO_FIRMWARE);
        return isSaid || reviewed.isOfHost(libvirt.refusal()) ? Outcome.HOST_REFUSES : Outcome.FALSE_ACCEPT;
    }

    /** Notes that the emitter of {@code profile} wrote something else than {@code document}. */
    static Comparison differs(ProfileVerdict profile, String document) {
        return new Comparison(
                Outcome.EMITTER_DIFFERS,
                "",
                profile,
                document,
                profile.emitted().automatic());
    }

    /** Returns the firmware in the document {@code pinned}, or why there is no such document. */
    private static String said(String pinned) {
        try {
            return pinned.startsWith("!")
                    ? pinned
                    : FlashFirmware.of(DomainReader.read(pinned)).toString();
        } catch (UnreadableDomainException e) {
            throw new IllegalStateException("an emitter wrote what is not readable: " + pinned, e);
        }
    }
}
