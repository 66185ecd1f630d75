package io.github.domainwright.firmware;

import java.util.List;
import java.util.Optional;

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

    private final Offer offer;
    private final Verdict verdict;
    private final Trial trial;

    Candidate(Offer offer, Verdict verdict, Trial trial) {
        this.offer = offer;
        this.verdict = verdict;
        this.trial = trial;
    }

    static Candidate unusable(Offer offer) {
        return new Candidate(offer, Verdict.UNUSABLE, Trial.NONE);
    }

    static Optional<Candidate> chosenOf(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.verdict == Verdict.CHOSEN)
                .findFirst();
    }

    /** Returns the descriptor's file name, or the executable's path where no descriptor names the build. */
    public String name() {
        return offer.name();
    }

    /** Returns the build; nothing where a descriptor could not be read. */
    public Optional<FirmwareBuild> build() {
        return Optional.ofNullable(offer.build());
    }

    /** Returns what became of the candidate. */
    public Verdict verdict() {
        return verdict;
    }

    /** Returns the name of the first condition that failed; empty where none did. */
    public String condition() {
        return trial.failed() == null ? "" : trial.failed().name();
    }

    /** Returns why, in words that follow the candidate's name; empty for what meets every condition. */
    public String reason() {
        if (trial.objection() != null) {
            return trial.objection().reason();
        }
        return offer.withheld() == null ? "" : offer.withheld();
    }

    /** Returns what to change in the guest or on the host so that the condition is met; empty where none failed. */
    public String fix() {
        return trial.objection() == null ? "" : trial.objection().fix();
    }

    /** Returns what a user has to know if the candidate is chosen. */
    public List<String> warnings() {
        return offer.warnings();
    }

    /** Tells whether libvirt finds the candidate and has nothing against it: then only Domainwright is. */
    public boolean isTakenByLibvirt() {
        boolean onlyOwnObjection = trial.failed() == null || trial.failed().owner() == Condition.Owner.DOMAINWRIGHT;
        return verdict != Verdict.UNUSABLE && offer.automatic() && onlyOwnObjection;
    }

    Trial trial() {
        return trial;
    }

    /** Says it in one line. */
    @Override
    public String toString() {
        return switch (verdict) {
            case CHOSEN -> name() + ": chosen";
            case FITS -> name() + ": fits too, comes later";
            case REJECTED ->
                name() + ": rejected (" + condition() + "): " + reason()
                        + (isTakenByLibvirt() ? "; libvirt itself would accept it" : "");
            case UNUSABLE -> name() + ": not used: " + reason();
        };
    }
}
