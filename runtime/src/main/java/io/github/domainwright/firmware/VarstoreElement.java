package io.github.domainwright.firmware;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * libvirt's {@code os/varstore}: variables that QEMU keeps outside of the guest's reach, from libvirt 12.1 on. What is
 * null is not written.
 *
 * @param template the JSON file a new store is copied from
 * @param path the store; left out, libvirt derives one per guest from the guest's name
 */
public record VarstoreElement(
        @Nullable String template, @Nullable String path) {
    /** Returns the attributes that are written, in libvirt's order. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (template != null) {
            attributes.put("template", template);
        }
        if (path != null) {
            attributes.put("path", path);
        }
        return attributes;
    }
}
