package io.github.domainwright.firmware;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One candidate of a selection, and what became of it. */
public final class Candidate {
    /** What became of a candidate. */
    public enum Verdict {
        /** The first that meets every condition. */
        CHOSEN,
        /** Meets every condition, but another comes first. */
        FITS,
        /** Fails a condition. */
        REJECTED,
        /** Not there to be chosen: a masked or broken descriptor, or a row that the table only lists. */
        UNUSABLE
    }

    private final String name;
    private final @Nullable FirmwareBuild build;
    private final Verdict verdict;
    private final String condition;
    private final String reason;
    private final boolean takenByLibvirt;

    private Candidate(
            String name,
            @Nullable FirmwareBuild build,
            Verdict verdict,
            String condition,
            String reason,
            boolean takenByLibvirt) {
        this.name = name;
        this.build = build;
        this.verdict = verdict;
        this.condition = condition;
        this.reason = reason;
        this.takenByLibvirt = takenByLibvirt;
    }

    static Candidate fitting(String name, FirmwareBuild build, boolean late) {
        return new Candidate(name, build, late ? Verdict.FITS : Verdict.CHOSEN, "", "", true);
    }

    static Candidate rejected(
            String name, FirmwareBuild build, String condition, String reason, boolean takenByLibvirt) {
        return new Candidate(name, build, Verdict.REJECTED, condition, reason, takenByLibvirt);
    }

    static Candidate unusable(Offer offer) {
        String reason = offer.withheld() == null ? "nothing is known about it" : offer.withheld();
        return new Candidate(offer.name(), offer.build(), Verdict.UNUSABLE, "", reason, false);
    }

    /** Returns the descriptor's file name, or the executable's path where no descriptor names the build. */
    public String name() {
        return name;
    }

    /** Returns the build; nothing where a descriptor could not be read. */
    public Optional<FirmwareBuild> build() {
        return Optional.ofNullable(build);
    }

    /** Returns what became of the candidate. */
    public Verdict verdict() {
        return verdict;
    }

    /** Returns the name of the first condition that failed; empty where none did. */
    public String condition() {
        return condition;
    }

    /** Returns why, in words that follow the candidate's name; empty for what meets every condition. */
    public String reason() {
        return reason;
    }

    /** Tells whether libvirt's own conditions are all met: then only Domainwright is against it. */
    public boolean meetsLibvirtConditions() {
        return takenByLibvirt;
    }

    /** Says it in one line. */
    @Override
    public String toString() {
        return switch (verdict) {
            case CHOSEN -> name + ": chosen";
            case FITS -> name + ": fits too, comes later";
            case REJECTED ->
                name + ": rejected (" + condition + "): " + reason
                        + (takenByLibvirt ? "; libvirt itself would accept it" : "");
            case UNUSABLE -> name + ": not used: " + reason;
        };
    }
}
