package io.github.domainwright.firmware.resolve;

import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.LoaderElement;
import io.github.domainwright.firmware.LoaderType;
import io.github.domainwright.firmware.NvramElement;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.firmware.Tristate;
import java.util.Map;

/**
 * The pairs that are built into libvirt for a loader that is named by hand and that no descriptor names; the same in 9.0,
 * 11.3 and 12.8 (setting {@code nvram} in {@code qemu.conf} changes them, which is not seen here). They say nothing about
 * features: a Secure Boot executable among them is started without protection unless the document asks for it.
 */
final class LegacyLoaders {
    private static final Map<String, String> TEMPLATES = Map.of(
            "/usr/share/OVMF/OVMF_CODE.fd", "/usr/share/OVMF/OVMF_VARS.fd",
            "/usr/share/OVMF/OVMF_CODE.secboot.fd", "/usr/share/OVMF/OVMF_VARS.fd",
            "/usr/share/AAVMF/AAVMF_CODE.fd", "/usr/share/AAVMF/AAVMF_VARS.fd",
            "/usr/share/AAVMF/AAVMF32_CODE.fd", "/usr/share/AAVMF/AAVMF32_VARS.fd");

    private LegacyLoaders() {}

    /** Completes a loader that is one of the pairs; any other one gets the format raw if it has none. */
    static OsFirmware complete(OsFirmware os, LoaderElement loader, RuleSet rules) {
        String template = loader.path() == null ? null : TEMPLATES.get(loader.path());
        NvramElement nvram = os.nvram() == null ? NvramElement.empty() : os.nvram();
        if (template == null || !isPlainFlash(loader) || rules == RuleSet.LIBVIRT_12 && !agrees(nvram, template)) {
            return os.withLoader(loader.format() == null ? loader.withFormat(ImageFormat.RAW) : loader);
        }
        return os.withLoader(loader.withReadonly(Tristate.YES).withFormat(ImageFormat.RAW))
                .withNvram(nvram.withTemplate(nvram.template() == null ? template : nvram.template(), ImageFormat.RAW));
    }

    private static boolean isPlainFlash(LoaderElement loader) {
        return loader.type() == LoaderType.PFLASH
                && loader.readonly() != Tristate.NO
                && loader.stateless() != Tristate.YES
                && loader.format() != ImageFormat.QCOW2;
    }

    private static boolean agrees(NvramElement nvram, String template) {
        return nvram.templateFormat() != ImageFormat.QCOW2
                && (nvram.template() == null || nvram.template().equals(template));
    }

    /** Tells whether {@code path} is one of the pairs whose executable has Secure Boot. */
    static boolean isSecureBoot(String path) {
        return TEMPLATES.containsKey(path) && path.contains(".secboot.");
    }
}
