package io.github.domainwright.firmware.resolve;

import io.github.domainwright.firmware.Candidate;
import io.github.domainwright.firmware.FirmwareBuild;
import io.github.domainwright.firmware.FirmwareMatch;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.Tristate;
import io.github.domainwright.tree.DomainTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** libvirt's answer to a document: what it makes of the firmware part, or why it refuses. */
public final class FirmwareResolution {
    private final @Nullable DomainTree domain;
    private final @Nullable DomainFacts completed;
    private final @Nullable FirmwareMatch match;
    private final @Nullable Refusal refusal;
    private final List<String> warnings;

    private FirmwareResolution(
            @Nullable DomainTree domain,
            @Nullable DomainFacts completed,
            @Nullable FirmwareMatch match,
            @Nullable Refusal refusal,
            List<String> warnings) {
        this.domain = domain;
        this.completed = completed;
        this.match = match;
        this.refusal = refusal;
        this.warnings = List.copyOf(warnings);
    }

    static FirmwareResolution refused(Refusal refusal, @Nullable FirmwareMatch match) {
        return new FirmwareResolution(null, null, match, refusal, List.of());
    }

    static FirmwareResolution accepted(
            DomainTree domain, DomainFacts completed, FirmwareStep step, List<String> warnings) {
        Refusal atStart = step.refusal() == null ? null : step.refusal().at(Refusal.Stage.START);
        return new FirmwareResolution(domain, completed, step.match(), atStart, warnings);
    }

    /**
     * Returns the document as libvirt shows it afterwards: {@code <os>} completed (with the default boot device, which
     * libvirt adds too) and {@code features/smm}. The machine type is left as it is. Nothing if the document is refused.
     */
    public Optional<DomainTree> domain() {
        return Optional.ofNullable(domain);
    }

    /** Returns the completed firmware part of {@code <os>}; nothing if the document is refused. */
    public Optional<OsFirmware> os() {
        return Optional.ofNullable(completed).map(DomainFacts::os);
    }

    /** Returns the state of SMM afterwards; nothing if the document is refused. */
    public Optional<Tristate> smm() {
        return Optional.ofNullable(completed).map(facts -> facts.platform().smm());
    }

    /** Returns why libvirt refuses, now or at the start of the guest; nothing if it does not. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Returns the build that libvirt chose among the descriptors; nothing if it chose none. */
    public Optional<FirmwareBuild> chosen() {
        return Optional.ofNullable(match).flatMap(FirmwareMatch::chosen);
    }

    /** Returns what libvirt accepts without a word although the guest is weaker than it looks. */
    public List<String> warnings() {
        return warnings;
    }

    /** Says in several lines what became of the document, and why, for every descriptor in order. */
    public String explain() {
        List<String> lines = new ArrayList<>();
        if (refusal != null) {
            lines.add((refusal.stage() == Refusal.Stage.START ? "Accepted, but not startable" : "Refused") + " ("
                    + refusal.rule() + "): " + refusal.message());
        }
        chosen().ifPresent(build -> lines.add("Chosen: " + build.name() + " ("
                + build.mapping().words() + "): " + build.mapping().executablePath()));
        if (refusal == null && chosen().isEmpty()) {
            lines.add("Nothing was chosen among the descriptors.");
        }
        warnings.forEach(warning -> lines.add("Warning: " + warning));
        if (match != null) {
            lines.add("Candidates, in order, by the rules of " + match.rules().words() + ":");
            match.candidates().stream().map(Candidate::toString).forEach(line -> lines.add("  " + line));
        }
        return String.join("\n", lines);
    }

    @Override
    public String toString() {
        return explain();
    }
}
