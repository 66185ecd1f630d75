package io.github.domainwright.xml;

import io.github.domainwright.firmware.PinnedFirmware;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the children of {@code os} that name a pinned firmware; generated emitters call it. */
public final class OsFirmwareXml {
    private OsFirmwareXml() {}

    /** Writes {@code loader} and {@code nvram} or {@code varstore} of {@code firmware} to {@code out}, as lines. */
    public static void write(PinnedFirmware firmware, XmlOut out) {
        write(firmware, null, out);
    }

    /**
     * As {@link #write(PinnedFirmware, XmlOut)}, with the file of the guest's own variable store.
     *
     * @param store the file; {@code null} leaves it to libvirt
     */
    public static void write(PinnedFirmware firmware, @Nullable String store, XmlOut out) {
        element("loader", firmware.loader().attributes(), firmware.loader().path(), out);
        firmware.nvram().ifPresent(nvram -> element("nvram", nvram.attributes(), store, out));
        firmware.varstore().ifPresent(varstore -> {
            Map<String, String> attributes = new LinkedHashMap<>(varstore.attributes());
            if (store != null) {
                attributes.put("path", store);
            }
            element("varstore", attributes, null, out);
        });
    }

    private static void element(String name, Map<String, String> attributes, @Nullable String text, XmlOut out) {
        out.raw("    <").markup(name);
        attributes.forEach((key, value) ->
                out.raw(" ").markup(key).raw("='").attribute(value).raw("'"));
        if (text == null) {
            out.raw("/>\n");
        } else {
            out.raw(">").text(text).raw("</").markup(name).raw(">\n");
        }
    }
}
