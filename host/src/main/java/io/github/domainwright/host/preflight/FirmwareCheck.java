package io.github.domainwright.host.preflight;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.firmware.LoaderElement;
import io.github.domainwright.firmware.LoaderType;
import io.github.domainwright.firmware.NvramElement;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.firmware.inspect.FirmwareInspector;
import io.github.domainwright.firmware.inspect.FlashPair;
import io.github.domainwright.firmware.inspect.Inspection;
import io.github.domainwright.firmware.resolve.FirmwareResolution;
import io.github.domainwright.firmware.resolve.FirmwareResolver;
import io.github.domainwright.firmware.resolve.ResolveMode;
import io.github.domainwright.platform.DocumentRequirement;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether libvirt finds firmware for a guest, and whether its files are what their names say. */
final class FirmwareCheck {
    private static final String FIRMWARE = "firmware";
    private static final String FILES = "firmware files";

    private final DomainTree document;
    private final HostRoot root;
    private final RuleSet rules;
    private final Instant at;
    private final List<Check> checks = new ArrayList<>();

    private FirmwareCheck(DomainTree document, HostRoot root, RuleSet rules, Instant at) {
        this.document = document;
        this.root = root;
        this.rules = rules;
        this.at = at;
    }

    static List<Check> of(DomainTree document, HostRoot root, TargetVersions versions, Instant at) {
        RuleSet rules = versions.libvirt().map(RuleSet::of).orElse(RuleSet.LIBVIRT_11);
        FirmwareCheck check = new FirmwareCheck(document, root, rules, at);
        check.check();
        return check.checks;
    }

    private void check() {
        FirmwareResolution resolution =
                FirmwareResolver.of(root.descriptors(), rules).resolve(document, ResolveMode.DEFINE);
        resolution
                .refusal()
                .ifPresent(refusal -> checks.add(Check.failed(
                        FIRMWARE,
                        refusal.message(),
                        "'domainwright explain' says why for every descriptor of the host")));
        resolution.warnings().forEach(warning -> checks.add(Check.warning(FIRMWARE, warning, "")));
        resolution.os().ifPresent(this::files);
    }

    private void files(OsFirmware os) {
        LoaderElement loader = os.loader();
        if (loader == null || loader.path() == null) {
            checks.add(Check.ok(FIRMWARE, "QEMU's own for the machine."));
            return;
        }
        NvramElement nvram = os.nvram();
        FirmwareInspector inspector = root.inspector(at);
        boolean isPair = loader.type() == LoaderType.PFLASH && nvram != null && nvram.template() != null;
        Inspection inspection =
                isPair ? inspector.inspectPair(pair(loader.path(), nvram)) : inspector.inspect(Path.of(loader.path()));
        checks.add(Check.ok(FIRMWARE, loader.path() + (isPair ? " with " + nvram.template() : "") + "."));
        inspection
                .findings()
                .forEach(finding -> checks.add(new Check(
                        finding.refuses() ? Outcome.FAILED : Outcome.WARNING,
                        FILES,
                        finding.file() + ": " + finding.what() + ".",
                        Preflight.withoutFullStop(finding.fix()))));
        if (inspection.findings().isEmpty()) {
            checks.add(Check.ok(FILES, "They are what their names say" + (isPair ? ", and belong together." : ".")));
        }
    }

    private FlashPair pair(String code, NvramElement nvram) {
        FlashPair pair = FlashPair.of(Path.of(code), Path.of(nvram.template()));
        if (nvram.path() != null) {
            pair = pair.withNvram(Path.of(nvram.path()));
        }
        pair = document.literal(DomainPath.of("os/type/@arch"))
                .flatMap(Architecture::ofLibvirtName)
                .map(pair::forArchitecture)
                .orElse(pair);
        return DocumentRequirement.secureBoot(document).map(pair::expecting).orElse(pair);
    }
}
