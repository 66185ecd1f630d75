package io.github.domainwright.nova;

import io.github.domainwright.annotation.ProfileTarget;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.target.Ledger;
import io.github.domainwright.target.Loss;
import io.github.domainwright.target.Translations;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A domain as Nova is told about it.
 *
 * @param imageProperties the properties of its image, by key
 * @param flavorExtraSpecs the extra specs of its flavor, by key
 * @param vcpus the number of vCPUs of its flavor
 * @param memory the memory of its flavor in KiB, if the domain says it
 * @param losses what Nova does not carry
 * @param violations what keeps it from going to Nova; if there are any, the rest is not complete
 */
public record NovaTranslation(
        Map<String, String> imageProperties,
        Map<String, String> flavorExtraSpecs,
        Value vcpus,
        Optional<Value> memory,
        List<Loss> losses,
        List<Violation> violations) {
    private static final Translations TRANSLATIONS = Translations.read(NovaTranslation.class, "nova-translation.tsv");

    /** Makes the maps unchangeable; they keep their order. */
    public NovaTranslation {
        imageProperties = Collections.unmodifiableMap(imageProperties);
        flavorExtraSpecs = Collections.unmodifiableMap(flavorExtraSpecs);
        losses = List.copyOf(losses);
        violations = List.copyOf(violations);
    }

    /** Translates {@code tree}. */
    public static NovaTranslation of(DomainTree tree) {
        Ledger ledger = new Ledger(tree, ProfileTarget.NOVA);
        NovaSheet sheet = new NovaSheet(ledger);
        NovaFirmware.translate(sheet);
        NovaSecurity.translate(sheet);
        NovaGuestSystem.translate(sheet);
        NovaCpuAndMemory.translate(sheet);
        NovaDevices.translate(sheet);
        Value vcpus = NovaCpuAndMemory.size(ledger, "vcpu").orElse(Value.of("1"));
        Optional<Value> memory = NovaCpuAndMemory.size(ledger, "memory");
        tree.literal(DomainPath.of("memory/text()")).ifPresent(size -> requireMebibytes(size, ledger));
        TRANSLATIONS.settle(ledger, sheet);
        return new NovaTranslation(sheet.image(), sheet.flavor(), vcpus, memory, ledger.losses(), ledger.violations());
    }

    private static void requireMebibytes(String memory, Ledger ledger) {
        if (memory.matches("[0-9]{1,18}") && Long.parseLong(memory) % FlavorSize.KIBIBYTES != 0) {
            ledger.refuse(
                    NovaRule.MEBIBYTES.text(),
                    "memory",
                    "The guest has %s KiB of memory, which is no whole number of MiB.".formatted(memory));
        }
    }
}
