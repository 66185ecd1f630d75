package io.github.domainwright.report.statement;

import io.github.domainwright.report.statement.Verdict.Tone;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The start of a guest as a chain: firmware, keys and variables, boot loader, kernel, TPM.
 *
 * @param links the links in the order in which they come into play
 */
public record BootChain(List<ChainLink> links) {
    /** Copies the list. */
    public BootChain {
        links = List.copyOf(links);
    }

    /**
     * One link.
     *
     * @param title what it is
     * @param state what is known about it, in a few words
     * @param more a second thing that is known, in a few words
     * @param tone how good that is for trust
     */
    public record ChainLink(String title, String state, String more, Tone tone) {}

    static BootChain of(Verdict verdict, BootFacts facts, List<Line> lines) {
        Set<String> ids = lines.stream().map(Line::id).collect(Collectors.toSet());
        if (verdict == Verdict.REFUSED) {
            return new BootChain(List.of(
                    new ChainLink("Firmware", "refused", "", Tone.BAD),
                    new ChainLink("Keys, variables", "nothing vouched for", "", Tone.BAD),
                    new ChainLink("Boot loader", "nothing vouched for", "", Tone.BAD),
                    new ChainLink("Kernel", "nothing vouched for", "", Tone.BAD),
                    new ChainLink("TPM", "nothing vouched for", "", Tone.BAD)));
        }
        return new BootChain(List.of(firmware(facts, ids), keys(verdict, ids), loader(ids), kernel(ids), tpm(facts)));
    }

    private static ChainLink firmware(BootFacts facts, Set<String> ids) {
        String more = ids.contains("firmware-writable") ? "writable by the guest" : "";
        return switch (facts.firmware()) {
            case CHOSEN ->
                ids.contains("firmware-chosen")
                        ? new ChainLink("Firmware", "UEFI, as required", "read-only for guests", Tone.GOOD)
                        : new ChainLink("Firmware", "UEFI, any build", "read-only for guests", Tone.CAUTION);
            case NAMED ->
                new ChainLink("Firmware", "a file that is named", more, more.isEmpty() ? Tone.CAUTION : Tone.BAD);
            case BIOS -> new ChainLink("Firmware", "BIOS", "verifies nothing", Tone.BAD);
            case UNKNOWN -> new ChainLink("Firmware", "not stated", "", Tone.CAUTION);
        };
    }

    private static ChainLink keys(Verdict verdict, Set<String> ids) {
        String keys = first(
                ids,
                "keys not known",
                List.of(
                        Map.entry("keys-enrolled", "keys enrolled"),
                        Map.entry("keys-none", "no keys"),
                        Map.entry("keys-absent", "no use for keys")));
        String store = first(
                ids,
                "not protected",
                List.of(
                        Map.entry("variables-smm", "written by SMM only"),
                        Map.entry("variables-qemu", "kept by QEMU"),
                        Map.entry("variables-stateless", "nothing is kept"),
                        Map.entry("variables-smm-unstated", "protection not known"),
                        Map.entry("variables-bios", "no variables")));
        Tone tone = verdict == Verdict.ENFORCED || verdict.tone() == Tone.BAD ? verdict.tone() : Tone.CAUTION;
        return new ChainLink("Keys, variables", keys, store, tone);
    }

    /** Returns the words of the first line that is said. */
    private static String first(Set<String> ids, String otherwise, List<Map.Entry<String, String>> words) {
        return words.stream()
                .filter(word -> ids.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static ChainLink loader(Set<String> ids) {
        if (ids.contains("boot-verified")) {
            return new ChainLink("Boot loader", "signature verified", "against db and dbx", Tone.GOOD);
        }
        return ids.contains("boot-unverified")
                ? new ChainLink("Boot loader", "not verified", "", Tone.BAD)
                : new ChainLink("Boot loader", "not known", "", Tone.CAUTION);
    }

    private static ChainLink kernel(Set<String> ids) {
        if (ids.contains("boot-kernel-from-host")) {
            return new ChainLink("Kernel", "from the host", "cmdline unverified", Tone.BAD);
        }
        return new ChainLink("Kernel", "up to the boot loader", "", Tone.CAUTION);
    }

    private static ChainLink tpm(BootFacts facts) {
        Optional<Element> first = facts.tpms().stream().findFirst();
        if (first.isEmpty()) {
            return new ChainLink("TPM", "none", "nothing measured", Tone.BAD);
        }
        String kind = first.flatMap(tpm -> tpm.element("backend"))
                .flatMap(backend -> backend.literal("type"))
                .map(type -> switch (type) {
                    case "emulator" -> "emulated";
                    case "passthrough" -> "the host's own";
                    default -> "of another process";
                })
                .orElse("of an unknown kind");
        return new ChainLink("TPM", kind, "nobody has to look", Tone.CAUTION);
    }
}
