package io.github.domainwright.firmware.resolve;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.firmware.GuestPlatform;
import io.github.domainwright.firmware.LaunchTechnology;
import io.github.domainwright.firmware.MachineAlias;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.firmware.Tristate;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.value.LaunchPolicy;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what counts for the firmware out of a document. */
final class DomainFactsReader {
    private static final String DEFAULT_ARCHITECTURE = "x86_64";

    private final DomainTree domain;
    private final RuleSet rules;

    private DomainFactsReader(DomainTree domain, RuleSet rules) {
        this.domain = domain;
        this.rules = rules;
    }

    static DomainFacts read(DomainTree domain, RuleSet rules) throws RefusedDocument {
        return new DomainFactsReader(domain, rules).facts();
    }

    private DomainFacts facts() throws RefusedDocument {
        Element os = element("os").orElse(new Element("os", List.of(), List.of(), Origin.UNKNOWN));
        Optional<Element> smm = element("features/smm");
        Tristate suspendToMemory = enabled("pm/suspend-to-mem");
        Tristate suspendToDisk = enabled("pm/suspend-to-disk");
        String architecture = domain.literal(DomainPath.of("os/type/@arch")).orElse(DEFAULT_ARCHITECTURE);
        GuestPlatform platform = new GuestPlatform(
                architecture,
                machine(architecture),
                smm.isEmpty() ? Tristate.ABSENT : switchedOn(smm.get()),
                suspendToMemory == Tristate.YES,
                suspendToDisk == Tristate.YES,
                os.element("kernel").map(AttributeReader::text).orElse(null),
                launchSecurity());
        return new DomainFacts(
                name(),
                domain.root().literal("type").orElse("kvm"),
                OsReader.read(os, rules),
                platform,
                element("features/acpi").isPresent(),
                suspendToMemory,
                suspendToDisk,
                os.element("shim").isPresent(),
                tseg());
    }

    private String name() throws RefusedDocument {
        String name = element("name").map(AttributeReader::text).orElse(null);
        if (name == null) {
            throw RefusedDocument.xmlError("missing name", "The guest has no name. Add a name element.");
        }
        return name;
    }

    private String machine(String architecture) {
        Optional<Architecture> known = Architecture.ofLibvirtName(architecture);
        String usual = known.isPresent() && known.get().isX86() ? "pc" : "virt";
        String machine = domain.literal(DomainPath.of("os/type/@machine")).orElse(usual);
        return known.map(value -> MachineAlias.concrete(value, machine)).orElse(machine);
    }

    /** The element alone switches SMM on. */
    private static Tristate switchedOn(Element smm) throws RefusedDocument {
        Tristate state = AttributeReader.onOrOff(smm, "state");
        return state == Tristate.ABSENT ? Tristate.YES : state;
    }

    private Tristate enabled(String path) throws RefusedDocument {
        Optional<Element> element = element(path);
        return element.isEmpty() ? Tristate.ABSENT : AttributeReader.yesOrNo(element.get(), "enabled");
    }

    private LaunchTechnology launchSecurity() throws RefusedDocument {
        Optional<Element> element = element("launchSecurity");
        if (element.isEmpty()) {
            return LaunchTechnology.NONE;
        }
        List<String> known = rules == RuleSet.LIBVIRT_11
                ? List.of("sev", "sev-snp", "s390-pv")
                : List.of("sev", "sev-snp", "s390-pv", "tdx");
        return switch (AttributeReader.requiredWord(element.get(), "type", known)) {
            case "sev" -> encryptsState(element.get()) ? LaunchTechnology.SEV_ES : LaunchTechnology.SEV;
            case "sev-snp" -> LaunchTechnology.SEV_SNP;
            case "tdx" -> LaunchTechnology.TDX;
            default -> LaunchTechnology.NONE;
        };
    }

    /** libvirt reads the policy as a hexadecimal number, with or without {@code 0x} in front. */
    private static boolean encryptsState(Element launchSecurity) throws RefusedDocument {
        String text =
                launchSecurity.element("policy").map(AttributeReader::text).orElse("");
        return LaunchPolicy.readSev(text)
                .orElseThrow(() -> RefusedDocument.xmlError(
                        "launch security policy",
                        "launchSecurity needs a policy that is a hexadecimal number of 32 bits, such as 0x0003; it has '"
                                + text + "'."))
                .encryptsState();
    }

    private @Nullable BigInteger tseg() throws RefusedDocument {
        Optional<Element> element = element("features/smm/tseg");
        return element.isEmpty() ? null : ScaledBytes.read(element.get(), "MiB");
    }

    private Optional<Element> element(String path) {
        return domain.element(DomainPath.of(path));
    }
}
