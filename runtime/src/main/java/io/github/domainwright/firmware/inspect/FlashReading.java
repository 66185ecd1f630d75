package io.github.domainwright.firmware.inspect;

import io.github.domainwright.annotation.Architecture;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the inside of an image told.
 *
 * @param content code, variables, both or neither
 * @param architectures what the code can be for; empty if that cannot be told
 * @param variables the variable store; null if there is none or it is damaged
 * @param keys its keys; null if there is no store or they are damaged
 */
record FlashReading(
        FlashContent content,
        Set<Architecture> architectures,
        @Nullable VariableStore variables,
        @Nullable SecureBootKeys keys) {

    /** The inside could not be read; a finding says why. */
    static FlashReading unknown() {
        return new FlashReading(FlashContent.UNKNOWN, Set.of(), null, null);
    }
}
