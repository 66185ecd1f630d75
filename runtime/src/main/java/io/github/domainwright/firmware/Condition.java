package io.github.domainwright.firmware;

import java.util.Optional;

/**
 * One condition that a build has to meet.
 *
 * @param name in a few words
 * @param check finds what speaks against the build
 * @param <Q> what is asked: {@link FirmwareRequest} for libvirt's conditions, {@link FirmwareRequirement} for ours
 */
record Condition<Q>(String name, Check<Q> check) {
    @FunctionalInterface
    interface Check<Q> {
        Optional<Objection> objection(FirmwareBuild build, Q asked);
    }
}
