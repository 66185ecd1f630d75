package io.github.domainwright.firmware;

import java.util.Arrays;
import java.util.function.Function;

/** The last few answers of one source. An emitter asks with the same requirement each time, so being the same is enough. */
final class Answers {
    private static final int REMEMBERED = 8;

    private volatile FirmwareSelection[] given = {};
    private int next;

    FirmwareSelection to(FirmwareRequirement requirement, Function<FirmwareRequirement, FirmwareSelection> answer) {
        for (FirmwareSelection known : given) {
            if (known.requirement() == requirement) {
                return known;
            }
        }
        FirmwareSelection selection = answer.apply(requirement);
        remember(selection);
        return selection;
    }

    private synchronized void remember(FirmwareSelection selection) {
        FirmwareSelection[] known = Arrays.copyOf(given, Math.min(given.length + 1, REMEMBERED));
        known[next] = selection;
        next = (next + 1) % REMEMBERED;
        given = known;
    }
}
