package io.github.domainwright.xml;

import io.github.domainwright.firmware.PinnedFirmware;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the children of {@code os} that name a pinned firmware; generated emitters call it. */
public final class OsFirmwareXml {
    private OsFirmwareXml() {}

    /** Writes {@code loader} and {@code nvram} or {@code varstore} of {@code firmware} to {@code out}, as lines. */
    public static void write(PinnedFirmware firmware, XmlOut out) {
        element("loader", firmware.loader().attributes(), firmware.loader().path(), out);
        firmware.nvram().ifPresent(nvram -> element("nvram", nvram.attributes(), nvram.path(), out));
        firmware.varstore().ifPresent(varstore -> element("varstore", varstore.attributes(), null, out));
    }

    private static void element(String name, Map<String, String> attributes, @Nullable String text, XmlOut out) {
        out.raw("    <").raw(name);
        attributes.forEach(
                (key, value) -> out.raw(" ").raw(key).raw("='").attribute(value).raw("'"));
        if (text == null) {
            out.raw("/>\n");
        } else {
            out.raw(">").text(text).raw("</").raw(name).raw(">\n");
        }
    }
}
