package io.github.domainwright.kubevirt;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.target.Ledger;
import io.github.domainwright.target.Mapping;
import io.github.domainwright.target.Scalar;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.Map;
import java.util.Set;

/** The clock and its timers. */
final class KubeVirtClock {
    private static final Map<String, String> TIMERS =
            Map.of("hpet", "hpet", "hypervclock", "hyperv", "kvmclock", "kvm", "pit", "pit", "rtc", "rtc");
    private static final Set<String> ATTRIBUTES = Set.of("name", "present", "tickpolicy");

    private KubeVirtClock() {}

    static void translate(ManifestBuilder manifest) {
        Ledger ledger = manifest.ledger();
        if (!ledger.tree().has(DomainPath.of("clock"))) {
            return;
        }
        String offset = ledger.take("clock/@offset");
        String timezone = ledger.take("clock/@timezone");
        if (offset.equals("timezone") && !timezone.isEmpty()) {
            manifest.domain("clock.timezone", Scalar.text(timezone));
        } else {
            manifest.domain("clock.utc", Mapping.empty());
            if (!offset.equals("utc")) {
                ledger.lose(Concept.CLOCK, "clock/@offset");
            }
        }
        ledger.tree().elements(DomainPath.of("clock/timer")).forEach(timer -> timer(manifest, timer));
    }

    private static void timer(ManifestBuilder manifest, Element timer) {
        String name = TIMERS.get(timer.literal("name").orElse(""));
        String policy = timer.literal("tickpolicy").orElse("");
        String field = "clock.timer." + name;
        boolean isPlain = timer.attributes().stream()
                .allMatch(attribute -> ATTRIBUTES.contains(attribute.name())
                        && timer.literal(attribute.name()).isPresent());
        boolean isKnown =
                name != null && isPlain && (policy.isEmpty() || ManifestBuilder.allows(field + ".tickPolicy", policy));
        if (!isKnown) {
            return;
        }
        manifest.ledger().settle(timer, "name", "present", "tickpolicy");
        manifest.domain(
                field + ".present",
                Scalar.truth(!timer.literal("present").orElse("yes").equals("no")));
        if (!policy.isEmpty()) {
            manifest.domain(field + ".tickPolicy", Scalar.text(policy));
        }
    }
}
