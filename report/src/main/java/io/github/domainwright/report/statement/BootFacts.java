package io.github.domainwright.report.statement;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.platform.DocumentRequirement;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Occurrence;
import java.util.List;
import java.util.Optional;

/** What a document says about the start of its guest. What stands there for some guests only counts as not there. */
final class BootFacts {
    private static final List<String> QEMU = List.of("kvm", "qemu", "hvf");

    private final DomainTree tree;

    BootFacts(DomainTree tree) {
        this.tree = tree;
    }

    /** How the firmware is stated. */
    enum FirmwareKind {
        /** libvirt chooses a UEFI build. */
        CHOSEN,
        /** The document names a file. */
        NAMED,
        /** BIOS, stated or by default. */
        BIOS,
        /** Nothing follows. */
        UNKNOWN
    }

    FirmwareKind firmware() {
        if (tree.is(DomainPath.of("os/@firmware"), "efi")) {
            return FirmwareKind.CHOSEN;
        }
        if (tree.is(DomainPath.of("os/@firmware"), "bios")) {
            return FirmwareKind.BIOS;
        }
        boolean isNamed = !loaderPath().isEmpty() || isLoaderByGuest();
        if (isNamed) {
            return FirmwareKind.NAMED;
        }
        boolean isUsualBios = isX86() && QEMU.contains(text("@type"));
        return isUsualBios && !tree.has(DomainPath.of("os/@firmware")) ? FirmwareKind.BIOS : FirmwareKind.UNKNOWN;
    }

    /** Returns the path of a firmware executable that is named and known; {@code ""} for none. */
    String loaderPath() {
        return text("os/loader/text()");
    }

    /** Tells whether the path of the executable is a value of each guest. */
    boolean isLoaderByGuest() {
        return tree.element(DomainPath.of("os/loader"))
                .filter(loader -> loader.text().isEmpty())
                .isPresent();
    }

    /** Returns the template that is named for the variable store; {@code ""} for none. */
    String template() {
        return text("os/nvram/@template");
    }

    boolean isX86() {
        return architecture().filter(Architecture::isX86).isPresent();
    }

    Optional<Architecture> architecture() {
        return Architecture.ofLibvirtName(text("os/type/@arch"));
    }

    /** Returns the state of Secure Boot that is stated, if libvirt is told to choose by it. */
    Optional<SecureBootState> state() {
        return firmware() == FirmwareKind.CHOSEN ? DocumentRequirement.secureBoot(tree) : Optional.empty();
    }

    /** Tells whether anything is said about Secure Boot, though it may be too little for a state. */
    boolean mentionsSecureBoot() {
        return tree.has(DomainPath.of("os/firmware/feature[@name='secure-boot']"))
                || tree.has(DomainPath.of("os/firmware/feature[@name='enrolled-keys']"))
                || isSecureLoader();
    }

    boolean isSecureLoader() {
        return tree.is(DomainPath.of("os/loader/@secure"), "yes");
    }

    /** Tells whether SMM is switched on in every guest; the element alone switches it on. */
    boolean hasSmm() {
        return always("features/smm")
                .filter(smm -> smm.literal("state").orElse("on").equals("on"))
                .isPresent();
    }

    boolean isProtectedBySmm() {
        return isX86() && isSecureLoader() && hasSmm();
    }

    boolean hasVarstore() {
        return always("os/varstore").isPresent();
    }

    boolean isStateless() {
        return tree.is(DomainPath.of("os/loader/@stateless"), "yes");
    }

    /** Tells whether the executable may be written: a loader that is named, and not said to be read-only. */
    boolean isLoaderWritable() {
        boolean isFlash = tree.is(DomainPath.of("os/loader/@type"), "pflash");
        return firmware() == FirmwareKind.NAMED && isFlash && !tree.is(DomainPath.of("os/loader/@readonly"), "yes");
    }

    /** Tells whether there is a variable store: libvirt makes one for firmware that it chooses. */
    boolean hasStore() {
        return firmware() == FirmwareKind.CHOSEN
                || tree.has(DomainPath.of("os/nvram"))
                || tree.has(DomainPath.of("os/varstore"));
    }

    /** Tells whether the file of the variable store is named, in the document or by a guest. */
    boolean isStoreNamed() {
        boolean inFlash = tree.element(DomainPath.of("os/nvram"))
                .filter(nvram -> !nvram.text().orElse("guest").isBlank()
                        || nvram.element("source").isPresent())
                .isPresent();
        return inFlash || tree.has(DomainPath.of("os/varstore/@path"));
    }

    /** Tells whether the kernel of some guests comes from the host. */
    boolean hasKernelFromHost() {
        return tree.has(DomainPath.of("os/kernel"));
    }

    boolean hasQemuArguments() {
        return tree.root()
                .elements()
                .anyMatch(child ->
                        child.name().endsWith(":commandline") || child.name().endsWith(":override"));
    }

    /** Returns the TPMs that guests may have. */
    List<Element> tpms() {
        return tree.elements(DomainPath.of("devices/tpm"));
    }

    Optional<Element> launchSecurity() {
        return tree.element(DomainPath.of("launchSecurity"));
    }

    /** Tells whether the launch is measured, so that the guest starts from the same image each time. */
    boolean isMeasured() {
        String type = text("launchSecurity/@type");
        return type.equals("sev-snp") || type.equals("tdx");
    }

    private Optional<Element> always(String path) {
        return tree.element(DomainPath.of(path)).filter(BootFacts::isAlways);
    }

    static boolean isAlways(Element element) {
        return element.occurrence().equals(Occurrence.ONCE);
    }

    private String text(String path) {
        return tree.literal(DomainPath.of(path)).map(String::strip).orElse("");
    }
}
