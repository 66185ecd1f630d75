package io.github.domainwright.firmware;

import io.github.domainwright.annotation.Architecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer of a {@link FirmwareSource}: the build that was chosen, or a refusal; with the reasons for all of it. */
public final class FirmwareSelection {
    private final String source;
    private final RuleSet rules;
    private final FirmwareRequirement requirement;
    private final List<Candidate> candidates;
    private final List<String> remarks;

    FirmwareSelection(
            String source,
            RuleSet rules,
            FirmwareRequirement requirement,
            List<Candidate> candidates,
            List<String> remarks) {
        this.source = source;
        this.rules = rules;
        this.requirement = requirement;
        this.candidates = List.copyOf(candidates);
        this.remarks = List.copyOf(remarks);
    }

    /** Returns the question that was asked. */
    public FirmwareRequirement requirement() {
        return requirement;
    }

    /** Returns what was asked, in words. */
    public String source() {
        return source;
    }

    /** Returns the libvirt rules that were used. */
    public RuleSet rules() {
        return rules;
    }

    /** Returns every candidate in the order in which they are tried. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** Returns the build that was chosen; nothing if none fits. */
    public Optional<FirmwareBuild> chosen() {
        return Candidate.chosenOf(candidates).flatMap(Candidate::build);
    }

    /**
     * Returns the build that was chosen.
     *
     * @throws FirmwareRefusedException if none fits; the message says why for each candidate
     */
    public FirmwareBuild orElseRefuse() {
        return chosen().orElseThrow(() -> new FirmwareRefusedException(refusal()));
    }

    /**
     * Returns what the chosen build means for the domain XML.
     *
     * @throws FirmwareRefusedException if none fits; the message says why for each candidate
     */
    public PinnedFirmware pin() {
        return PinnedFirmware.of(orElseRefuse(), requirement, warnings());
    }

    /** Returns what a user has to know about the choice although it was made; empty for a refusal. */
    public List<String> warnings() {
        Optional<Candidate> choice = Candidate.chosenOf(candidates);
        if (choice.isEmpty()) {
            return List.of();
        }
        FirmwareBuild build = choice.flatMap(Candidate::build).orElseThrow();
        List<String> warnings = new ArrayList<>(choice.get().warnings());
        if (requirement.wantsSecureBoot()
                && requirement.architecture() == Architecture.AARCH64
                && build.mapping() instanceof FirmwareMapping.SplitFlash) {
            warnings.add(
                    "Secure Boot of " + build.name() + " is not protected: AArch64 has no SMM, code in the guest can"
                            + " rewrite the variables. Protection needs a build with host-uefi-vars and libvirt 12.1.");
        }
        warnings.addAll(remarks);
        return warnings;
    }

    /** Says in several lines what was asked, what was chosen or refused, and why, for every candidate in order. */
    public String explain() {
        List<String> lines = new ArrayList<>();
        lines.add("Firmware for: " + requirement);
        lines.add("Source: " + source + ", rules of " + rules.words());
        Candidate.chosenOf(candidates)
                .ifPresentOrElse(
                        candidate -> lines.addAll(description(candidate)),
                        () -> lines.add("Refused: no candidate meets every condition."));
        warnings().forEach(warning -> lines.add("Warning: " + warning));
        differenceFromLibvirt().ifPresent(lines::add);
        lines.add("Candidates, in order:");
        candidates.forEach(candidate -> lines.add("  " + candidate));
        return String.join("\n", lines);
    }

    private static List<String> description(Candidate candidate) {
        FirmwareBuild build = candidate.build().orElseThrow();
        Provenance provenance = build.provenance();
        List<String> lines = new ArrayList<>();
        lines.add("Chosen: " + build.name() + " (" + build.mapping().words() + "): "
                + build.mapping().executablePath()
                + build.mapping()
                        .templatePath()
                        .map(path -> " with template " + path)
                        .orElse(""));
        lines.add("Known from: " + provenance.source() + " ("
                + provenance.confidence().word() + ")"
                + (provenance.remark().isEmpty() ? "" : "; " + provenance.remark()));
        if (!candidate.isTakenByLibvirt()) {
            lines.add("No descriptor names it: libvirt would not find it by itself.");
        }
        return lines;
    }

    /** Says what libvirt by itself would take, if that is rejected here. */
    public Optional<String> differenceFromLibvirt() {
        return candidates.stream()
                .filter(Candidate::isTakenByLibvirt)
                .findFirst()
                .filter(candidate -> candidate.verdict() == Candidate.Verdict.REJECTED)
                .map(candidate -> rules.words() + " by itself would take " + candidate.name() + ", which "
                        + candidate.reason() + ".");
    }

    /** The rejected candidate that met the most conditions: what a refusal speaks about. */
    private Optional<Candidate> closest() {
        // The first of several equal ones: reduce keeps it, max would not.
        return candidates.stream()
                .filter(candidate -> candidate.verdict() == Candidate.Verdict.REJECTED)
                .reduce((best, next) -> next.trial().met() > best.trial().met() ? next : best);
    }

    private String refusal() {
        String why = closest()
                .map(candidate -> "the closest, " + candidate.name() + ", " + candidate.reason())
                .orElse(source + " has no build that could be used");
        String fix = closest()
                .map(candidate -> candidate.trial().objection())
                .map(Objection::fix)
                .orElse("install a firmware package, or name the right distribution release");
        return "No firmware build fits this guest: " + requirement + ".\n  Why: " + why + ".\n  Fix: " + fix + ".\n"
                + explain();
    }

    @Override
    public String toString() {
        return explain();
    }
}
