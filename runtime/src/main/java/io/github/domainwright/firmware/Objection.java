package io.github.domainwright.firmware;

import java.util.Optional;

/**
 * Why a build does not do for a guest.
 *
 * @param reason about the build, to be read after its name
 * @param fix what to change in the profile or on the host
 */
record Objection(String reason, String fix) {
    static Optional<Objection> unless(boolean holds, String reason, String fix) {
        return holds ? Optional.empty() : Optional.of(new Objection(reason, fix));
    }
}
