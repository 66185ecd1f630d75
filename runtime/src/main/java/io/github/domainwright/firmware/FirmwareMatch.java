package io.github.domainwright.firmware;

import java.util.List;
import java.util.Optional;

/**
 * libvirt's own answer to a {@link FirmwareRequest}: the first build that meets libvirt's conditions, whether that is
 * wise or not.
 *
 * @param rules the libvirt rules that were used
 * @param candidates every candidate in the order in which they are tried
 */
public record FirmwareMatch(RuleSet rules, List<Candidate> candidates) {
    /** Takes a copy of the list. */
    public FirmwareMatch {
        candidates = List.copyOf(candidates);
    }

    /** Returns the build that libvirt takes; nothing if it finds none. */
    public Optional<FirmwareBuild> chosen() {
        return Candidate.chosenOf(candidates).flatMap(Candidate::build);
    }
}
