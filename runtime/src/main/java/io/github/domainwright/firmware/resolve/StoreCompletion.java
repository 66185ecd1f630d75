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
        LoaderElement loader = os.loader() == null ? LoaderElement.empty() : os.loader();
        boolean flash = loader.type() == LoaderType.PFLASH;
        NvramElement nvram = withTemplateFormat(os.nvram(), loader.format());
        if (flash && loader.readonly() == Tristate.YES && loader.stateless() != Tristate.YES) {
            nvram = placed(nvram == null ? NvramElement.empty() : nvram, loader.format());
        }
        VarstoreElement varstore = os.varstore();
        if (varstore != null && varstore.path() == null && !flash) {
            varstore = new VarstoreElement(varstore.template(), directory + "/varstore/" + guest + ".json");
        }
        return os.withNvram(nvram).withVarstore(varstore);
    }

    /** libvirt 12 says of every template what format it takes it to have. */
    private @Nullable NvramElement withTemplateFormat(@Nullable NvramElement nvram, @Nullable ImageFormat usual) {
        boolean unsaid = nvram != null && nvram.template() != null && nvram.templateFormat() == null;
        return unsaid && rules == RuleSet.LIBVIRT_12 ? nvram.withTemplate(nvram.template(), usual) : nvram;
    }

    private NvramElement placed(NvramElement nvram, @Nullable ImageFormat loaderFormat) {
        ImageFormat ofTemplate = nvram.templateFormat() == null ? loaderFormat : nvram.templateFormat();
        if (nvram.hasStore()) {
            ImageFormat usual = rules == RuleSet.LIBVIRT_11 ? loaderFormat : ofTemplate;
            return nvram.format() == null ? nvram.withFormat(usual) : nvram;
        }
        // libvirt 11 overwrites the format of an element that names no store.
        ImageFormat format = rules == RuleSet.LIBVIRT_11 || nvram.format() == null ? ofTemplate : nvram.format();
        return nvram.withFormat(format)
                .withPath(directory + "/nvram/" + guest + "_VARS" + extension(nvram.template(), format));
    }

    private String extension(@Nullable String template, @Nullable ImageFormat format) {
        if (format == ImageFormat.QCOW2) {
            return ".qcow2";
        }
        if (format == null) {
            return "";
        }
        return mode == ResolveMode.DEFINE && template != null && template.endsWith(".raw") ? ".raw" : ".fd";
    }
}
