package io.github.domainwright.importer.document;

import io.github.domainwright.annotation.Acpi;
import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.Firmware;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.Hypervisor;
import io.github.domainwright.annotation.LaunchSecurity;
import io.github.domainwright.annotation.LaunchSecurityType;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.annotation.MachineType;
import io.github.domainwright.annotation.OtherMachine;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.importer.match.Claims;
import io.github.domainwright.importer.note.NotImportableException;
import io.github.domainwright.importer.note.Note;
import io.github.domainwright.importer.source.JavaValue;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.LaunchPolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** States what a document says of machine, firmware, Secure Boot and launch security, as far as annotations can. */
final class PlatformImport {
    private final DomainTree document;
    private final Claims claims;
    private final Notes notes;
    private final List<JavaValue.Annotation> stated = new ArrayList<>();
    private Architecture architecture = Architecture.X86_64;
    private boolean isUefi;
    private boolean needsSmm;

    PlatformImport(DomainTree document, Claims claims, Notes notes) {
        this.document = document;
        this.claims = claims;
        this.notes = notes;
    }

    /** Returns the annotations, and claims what they say. */
    List<JavaValue.Annotation> annotations() throws NotImportableException {
        profile();
        machine();
        firmware();
        launchSecurity();
        features();
        return stated;
    }

    private void profile() throws NotImportableException {
        Element root = document.root();
        String type = root.literal("type").orElse("");
        Hypervisor hypervisor = Arrays.stream(Hypervisor.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(type))
                .findFirst()
                .orElseThrow(() -> new NotImportableException(
                        root, "the hypervisor '%s' has no profiles: they are for kvm and qemu".formatted(type)));
        claim("@type");
        String kind = document.literal(DomainPath.of("os/type/text()")).orElse("");
        if (!kind.equals("hvm")) {
            throw new NotImportableException(
                    root,
                    "the guest is of the type '%s', and profiles are of fully virtualized ones: hvm".formatted(kind));
        }
        claim("os/type/text()");
        Optional<String> name = document.literal(DomainPath.of("os/type/@arch"));
        if (name.isPresent()) {
            architecture = Architecture.ofLibvirtName(name.get())
                    .orElseThrow(() -> new NotImportableException(
                            root, "the architecture '%s' has no profiles yet".formatted(name.get())));
            claim("os/type/@arch");
        } else {
            notes.add(
                    Note.Kind.ASSUMED,
                    root,
                    "the document names no architecture, so that libvirt takes the host's;"
                            + " the profile has x86_64. State another in @VmProfile if it is wrong");
        }
        Map<String, JavaValue> members = new LinkedHashMap<>();
        if (architecture != Architecture.X86_64) {
            members.put("architecture", constant(architecture));
        }
        if (hypervisor != Hypervisor.KVM) {
            members.put("hypervisor", constant(hypervisor));
        }
        state(VmProfile.class, members);
    }

    private void machine() {
        Optional<String> name = document.literal(DomainPath.of("os/type/@machine"));
        if (name.isEmpty()) {
            MachineFamily usual = architecture.isX86() ? MachineFamily.I440FX : MachineFamily.VIRT;
            notes.add(
                    Note.Kind.ASSUMED,
                    document.root(),
                    "the document names no machine type; the profile has %s, which is libvirt's choice"
                            .formatted(usual.alias()));
            state(MachineType.class, Map.of("value", constant(usual)));
            return;
        }
        claim("os/type/@machine");
        Optional<MachineFamily> known = MachineFamily.ofMachine(name.get());
        if (known.isEmpty()) {
            state(OtherMachine.class, Map.of("value", new JavaValue.Text(name.get())));
            return;
        }
        MachineFamily family = known.get();
        Map<String, JavaValue> members = new LinkedHashMap<>();
        members.put("value", constant(family));
        if (!name.get().equals(family.alias())) {
            members.put(
                    "version",
                    new JavaValue.Text(
                            name.get().substring(family.versionPrefix().length())));
        }
        state(MachineType.class, members);
    }

    private void firmware() {
        String stated = document.literal(DomainPath.of("os/@firmware")).orElse("");
        boolean hasPath =
                !document.literal(DomainPath.of("os/loader/text()")).orElse("").isBlank();
        isUefi = stated.equals("efi");
        if (!isUefi) {
            boolean isUsual = architecture.isX86() || hasPath;
            if (!isUsual) {
                state(Firmware.class, Map.of("value", constant(FirmwareType.BIOS)));
            }
            return;
        }
        claim("os/@firmware");
        Optional<SecureBootState> state = secureBoot();
        boolean isStateless = document.is(DomainPath.of("os/loader/@stateless"), "yes");
        if (isStateless) {
            claim("os/loader/@stateless");
            state(Firmware.class, Map.of("stateless", new JavaValue.Plain("true")));
        } else if (state.isEmpty()) {
            state(Firmware.class, Map.of());
        }
        state.ifPresent(found -> state(
                SecureBoot.class, found == SecureBootState.ENFORCED ? Map.of() : Map.of("value", constant(found))));
    }

    private Optional<SecureBootState> secureBoot() {
        String features = feature("secure-boot") + "/" + feature("enrolled-keys");
        Optional<SecureBootState> state = Optional.ofNullable(Map.of(
                        "yes/yes", SecureBootState.ENFORCED,
                        "yes/no", SecureBootState.SETUP_MODE,
                        "/no", SecureBootState.NOT_ENFORCED,
                        "no/no", SecureBootState.ABSENT)
                .get(features));
        state.ifPresent(found -> {
            document.elements(DomainPath.of("os/firmware/feature")).forEach(element -> {
                if (!element.literal("enabled").orElse("").isEmpty()) {
                    claims.claimAll(element);
                }
            });
            document.element(DomainPath.of("os/firmware")).ifPresent(claims::claim);
            needsSmm =
                    architecture.isX86() && (found == SecureBootState.ENFORCED || found == SecureBootState.SETUP_MODE);
            if (needsSmm && document.is(DomainPath.of("os/loader/@secure"), "yes")) {
                claim("os/loader/@secure");
            }
            boolean hasMore = document.element(DomainPath.of("features/smm"))
                    .filter(smm -> smm.elements().findAny().isPresent())
                    .isPresent();
            if (needsSmm && !hasMore && document.is(DomainPath.of("features/smm/@state"), "on")) {
                claim("features/smm/@state");
            }
        });
        return state;
    }

    private String feature(String name) {
        return document.literal(DomainPath.of("os/firmware/feature[@name='%s']/@enabled".formatted(name)))
                .orElse("");
    }

    private void launchSecurity() {
        Optional<String> type = document.literal(DomainPath.of("launchSecurity/@type"));
        String policy =
                document.literal(DomainPath.of("launchSecurity/policy/text()")).orElse("");
        boolean isStateEncrypted =
                LaunchPolicy.readSev(policy).filter(LaunchPolicy::encryptsState).isPresent();
        Optional<LaunchSecurityType> technology = type.flatMap(name -> Arrays.stream(LaunchSecurityType.values())
                .filter(known -> known.libvirtName().equals(name))
                .filter(known -> known != LaunchSecurityType.SEV && known != LaunchSecurityType.SEV_ES
                        || (known == LaunchSecurityType.SEV_ES) == isStateEncrypted)
                .findFirst());
        technology.ifPresent(known -> {
            Map<String, JavaValue> members = new LinkedHashMap<>();
            members.put("value", constant(known));
            if (!policy.isEmpty() && !policy.equals(known.defaultPolicy())) {
                members.put("policy", new JavaValue.Text(policy));
            }
            if (policy.isEmpty() && !known.defaultPolicy().isEmpty()) {
                return;
            }
            state(LaunchSecurity.class, members);
            claim("launchSecurity/@type");
            claim("launchSecurity/policy/text()");
        });
    }

    private void features() {
        boolean isImplied = architecture.isX86() || architecture == Architecture.AARCH64 && isUefi;
        Optional<Element> acpi = document.element(DomainPath.of("features/acpi"));
        if (isImplied && acpi.isPresent()) {
            claims.claim(acpi.get());
            document.element(DomainPath.of("features")).ifPresent(claims::claim);
        } else if (isImplied) {
            state(Acpi.class, Map.of("value", new JavaValue.Plain("false")));
        }
    }

    private void claim(String place) {
        DomainPath path = DomainPath.of(place);
        document.element(path.element()).ifPresent(element -> {
            claims.claim(element, path);
            path.element().parent().flatMap(document::element).ifPresent(claims::claim);
        });
    }

    private void state(Class<?> annotation, Map<String, JavaValue> members) {
        stated.add(new JavaValue.Annotation(annotation, members));
    }

    private static JavaValue constant(Enum<?> constant) {
        return new JavaValue.Constant(constant.getDeclaringClass(), constant.name());
    }
}
