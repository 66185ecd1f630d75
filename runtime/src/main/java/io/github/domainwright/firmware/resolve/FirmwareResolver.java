package io.github.domainwright.firmware.resolve;

import io.github.domainwright.firmware.FirmwareBuild;
import io.github.domainwright.firmware.FirmwareDescriptors;
import io.github.domainwright.firmware.FirmwareFeature;
import io.github.domainwright.firmware.FirmwareMapping;
import io.github.domainwright.firmware.LoaderElement;
import io.github.domainwright.firmware.LoaderType;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.firmware.Tristate;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers what libvirt would make of the firmware part of a domain document, on a host with given firmware descriptors.
 *
 * <pre>{@code
 * FirmwareResolution resolution = FirmwareResolver.of(FirmwareDescriptors.ofHost(), RuleSet.LIBVIRT_11)
 *         .resolve(DomainReader.read(xml), ResolveMode.DEFINE);
 * }</pre>
 */
public final class FirmwareResolver {
    private static final String SYSTEM_DIRECTORY = "/var/lib/libvirt/qemu";

    private final FirmwareDescriptors descriptors;
    private final RuleSet rules;
    private final String directory;

    private FirmwareResolver(FirmwareDescriptors descriptors, RuleSet rules, String directory) {
        this.descriptors = Objects.requireNonNull(descriptors, "descriptors");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.directory = Objects.requireNonNull(directory, "directory");
    }

    /** Returns a resolver for the system's libvirt daemon. */
    public static FirmwareResolver of(FirmwareDescriptors descriptors, RuleSet rules) {
        return new FirmwareResolver(descriptors, rules, SYSTEM_DIRECTORY);
    }

    /**
     * Returns a resolver for a daemon that keeps variables elsewhere.
     *
     * @param directory libvirt's directory for QEMU guests, such as {@code /home/user/.config/libvirt/qemu}
     */
    public FirmwareResolver withDirectory(String directory) {
        return new FirmwareResolver(descriptors, rules, directory);
    }

    /** Completes {@code document}, whose values have to be known, or says why libvirt refuses it. */
    public FirmwareResolution resolve(DomainTree document, ResolveMode mode) {
        try {
            DomainFacts read = DomainFactsReader.read(document, rules);
            DomainFacts facts = mode == ResolveMode.LOAD ? withoutIdleFeatures(read) : read;
            FirmwareStep step =
                    FirmwareStep.run(facts, descriptors, new StoreCompletion(directory, facts.name(), mode, rules));
            if (step.refusal() != null && mode == ResolveMode.DEFINE) {
                return FirmwareResolution.refused(step.refusal(), step.match());
            }
            DomainFacts completed = completed(facts, step);
            validate(document, completed);
            return FirmwareResolution.accepted(
                    DomainWriting.write(
                            document, completed.os(), completed.platform().smm(), kernel(step)),
                    completed,
                    step,
                    WeaknessWarnings.of(completed, step.chosen(), descriptors.builds()));
        } catch (RefusedDocument e) {
            return FirmwareResolution.refused(e.refusal(), null);
        }
    }

    /** A document on disk may have features that an older libvirt did not look at. */
    private static DomainFacts withoutIdleFeatures(DomainFacts facts) {
        OsFirmware os = facts.os();
        return os.firmware() == null ? facts.withOs(os.withFeatures(Tristate.ABSENT, Tristate.ABSENT)) : facts;
    }

    private DomainFacts completed(DomainFacts facts, FirmwareStep step) {
        DomainFacts completed = facts.withOs(withUsualType(step.os()));
        boolean needsSmm = step.chosen()
                .filter(build -> build.has(FirmwareFeature.REQUIRES_SMM))
                .isPresent();
        return needsSmm ? completed.withSmm() : completed;
    }

    /** A loader that is named without a type is one of type rom, but only after the firmware step. */
    private OsFirmware withUsualType(OsFirmware os) {
        LoaderElement loader = os.loader();
        boolean usual = loader != null
                && loader.type() == null
                && loader.path() != null
                && (os.firmware() == null || rules == RuleSet.LIBVIRT_11);
        return usual ? os.withLoader(loader.withType(LoaderType.ROM)) : os;
    }

    /** libvirt asks its driver first; a document read back meets the rules of the os element only here. */
    private void validate(DomainTree document, DomainFacts completed) throws RefusedDocument {
        QemuRules.checkTseg(completed);
        QemuRules.check(completed);
        Optional<Element> nvram = document.root().element("os").flatMap(os -> os.element("nvram"));
        if (nvram.isPresent()) {
            NvramSourceRules.check(nvram.get(), rules);
        }
        OsRules.check(completed, rules);
    }

    private static Optional<String> kernel(FirmwareStep step) {
        return step.chosen()
                .map(FirmwareBuild::mapping)
                .filter(FirmwareMapping.Kernel.class::isInstance)
                .map(FirmwareMapping::executablePath);
    }
}
