package io.github.domainwright.firmware;

import java.util.Optional;

/**
 * One condition that a build has to meet.
 *
 * @param owner who has it
 * @param name in a few words
 * @param check finds what speaks against the build
 * @param <Q> what is asked: {@link FirmwareRequest} for libvirt's conditions, {@link FirmwareRequirement} for ours
 */
record Condition<Q>(Owner owner, String name, Check<Q> check) {
    enum Owner {
        /** libvirt: a build that fails can not be had by anybody. */
        LIBVIRT,
        /** Domainwright: libvirt would accept the build. */
        DOMAINWRIGHT,
        /** The libvirt that the XML is for, which may be older than the rules. */
        TARGET
    }

    @FunctionalInterface
    interface Check<Q> {
        Optional<Objection> objection(FirmwareBuild build, Q asked);
    }

    static Condition<FirmwareRequest> ofLibvirt(String name, Check<FirmwareRequest> check) {
        return new Condition<>(Owner.LIBVIRT, name, check);
    }

    static Condition<FirmwareRequirement> ofDomainwright(String name, Check<FirmwareRequirement> check) {
        return new Condition<>(Owner.DOMAINWRIGHT, name, check);
    }

    static Condition<FirmwareRequirement> ofTarget(String name, Check<FirmwareRequirement> check) {
        return new Condition<>(Owner.TARGET, name, check);
    }
}
