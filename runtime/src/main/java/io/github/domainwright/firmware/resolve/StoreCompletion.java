package io.github.domainwright.firmware.resolve;

import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.LoaderElement;
import io.github.domainwright.firmware.LoaderType;
import io.github.domainwright.firmware.NvramElement;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.firmware.Tristate;
import io.github.domainwright.firmware.VarstoreElement;
import org.jspecify.annotations.Nullable;

/**
 * Where libvirt puts the variables of a guest that does not say it.
 *
 * @param directory libvirt's directory for QEMU guests, {@code /var/lib/libvirt/qemu} for the system's daemon
 * @param guest the guest's name
 * @param mode how the document came
 * @param rules libvirt's rules
 */
record StoreCompletion(String directory, String guest, ResolveMode mode, RuleSet rules) {
    OsFirmware complete(OsFirmware os) {
        LoaderElement loader = os.loader();
        boolean keepsInFlash = loader != null
                && loader.type() == LoaderType.PFLASH
                && loader.readonly() == Tristate.YES
                && loader.stateless() != Tristate.YES;
        OsFirmware completed = keepsInFlash ? os.withNvram(nvram(os.nvram(), loader.format())) : os;
        VarstoreElement varstore = os.varstore();
        return varstore == null || varstore.path() != null
                ? completed
                : completed.withVarstore(
                        new VarstoreElement(varstore.template(), directory + "/varstore/" + guest + ".json"));
    }

    private NvramElement nvram(@Nullable NvramElement stated, @Nullable ImageFormat loaderFormat) {
        NvramElement nvram = stated == null ? NvramElement.empty() : stated;
        ImageFormat ofTemplate = nvram.templateFormat() == null ? loaderFormat : nvram.templateFormat();
        if (rules == RuleSet.LIBVIRT_12 && nvram.template() != null) {
            nvram = nvram.withTemplate(nvram.template(), ofTemplate);
        }
        if (nvram.hasStore()) {
            ImageFormat usual = rules == RuleSet.LIBVIRT_11 ? loaderFormat : ofTemplate;
            return nvram.format() == null ? nvram.withFormat(usual) : nvram;
        }
        // libvirt 11 overwrites the format of an element that names no store.
        ImageFormat format = rules == RuleSet.LIBVIRT_11 || nvram.format() == null ? ofTemplate : nvram.format();
        return nvram.withFormat(format)
                .withPath(directory + "/nvram/" + guest + "_VARS." + extension(nvram.template(), format));
    }

    private String extension(@Nullable String template, @Nullable ImageFormat format) {
        if (format == ImageFormat.QCOW2) {
            return "qcow2";
        }
        return mode == ResolveMode.DEFINE && template != null && template.endsWith(".raw") ? "raw" : "fd";
    }
}
