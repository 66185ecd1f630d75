package io.github.domainwright.firmware;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * libvirt's {@code os/nvram}: the guest's own variable store and what it starts as. Components stand in the order in
 * which libvirt writes the attributes; what is null is not written.
 *
 * @param template the file a new store is copied from
 * @param templateFormat its format, from libvirt 10.10 on
 * @param type what kind of source holds the store ({@code file}, {@code block}, {@code network}), from libvirt 8.5 on
 * @param format the store's format, from libvirt 9.2 on
 * @param path the store; left out, libvirt derives one per guest from the guest's name
 */
public record NvramElement(
        @Nullable String template,
        @Nullable ImageFormat templateFormat,
        @Nullable String type,
        @Nullable ImageFormat format,
        @Nullable String path) {
    /** Returns {@code <nvram/>}. */
    public static NvramElement empty() {
        return new NvramElement(null, null, null, null, null);
    }

    /** Returns this element with another template. */
    public NvramElement withTemplate(@Nullable String template, @Nullable ImageFormat templateFormat) {
        return new NvramElement(template, templateFormat, type, format, path);
    }

    /** Returns this element with another {@code format}. */
    public NvramElement withFormat(@Nullable ImageFormat format) {
        return new NvramElement(template, templateFormat, type, format, path);
    }

    /** Returns this element with another path. */
    public NvramElement withPath(@Nullable String path) {
        return new NvramElement(template, templateFormat, type, format, path);
    }

    /** Tells whether the element says where the store is: by a path, or by a source. */
    public boolean hasStore() {
        return path != null || type != null;
    }

    /** Tells whether the element says nothing at all: {@code <nvram/>}. */
    public boolean isEmpty() {
        return template == null && templateFormat == null && type == null && format == null && path == null;
    }

    /** Returns the attributes that are written, in libvirt's order. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (template != null) {
            attributes.put("template", template);
        }
        if (templateFormat != null) {
            attributes.put("templateFormat", templateFormat.word());
        }
        if (type != null) {
            attributes.put("type", type);
        }
        if (format != null) {
            attributes.put("format", format.word());
        }
        return attributes;
    }
}
