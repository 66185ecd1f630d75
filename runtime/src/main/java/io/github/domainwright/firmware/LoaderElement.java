package io.github.domainwright.firmware;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * libvirt's {@code os/loader}: the firmware executable and how it is loaded. Components stand in the order in which
 * libvirt writes the attributes; what is absent or null is not written.
 *
 * @param readonly whether the guest is kept from writing the executable
 * @param secure whether flash can be written from SMM only; declares a build with SMM, does not switch Secure Boot
 * @param type how it is loaded
 * @param stateless whether variables are forgotten at each start
 * @param format the executable's format, from libvirt 9.2 on
 * @param path the executable
 */
public record LoaderElement(
        Tristate readonly,
        Tristate secure,
        @Nullable LoaderType type,
        Tristate stateless,
        @Nullable ImageFormat format,
        @Nullable String path) {
    /** Returns {@code <loader/>}. */
    public static LoaderElement empty() {
        return new LoaderElement(Tristate.ABSENT, Tristate.ABSENT, null, Tristate.ABSENT, null, null);
    }

    /** Returns this element with another {@code readonly}. */
    public LoaderElement withReadonly(Tristate readonly) {
        return new LoaderElement(readonly, secure, type, stateless, format, path);
    }

    /** Returns this element with another {@code secure}. */
    public LoaderElement withSecure(Tristate secure) {
        return new LoaderElement(readonly, secure, type, stateless, format, path);
    }

    /** Returns this element with another {@code type}. */
    public LoaderElement withType(@Nullable LoaderType type) {
        return new LoaderElement(readonly, secure, type, stateless, format, path);
    }

    /** Returns this element with another {@code stateless}. */
    public LoaderElement withStateless(Tristate stateless) {
        return new LoaderElement(readonly, secure, type, stateless, format, path);
    }

    /** Returns this element with another {@code format}. */
    public LoaderElement withFormat(@Nullable ImageFormat format) {
        return new LoaderElement(readonly, secure, type, stateless, format, path);
    }

    /** Returns this element with another path. */
    public LoaderElement withPath(@Nullable String path) {
        return new LoaderElement(readonly, secure, type, stateless, format, path);
    }

    /** Tells whether the element says nothing at all: {@code <loader/>}. */
    public boolean isEmpty() {
        return attributes().isEmpty() && path == null;
    }

    /** Returns the attributes that are written, in libvirt's order. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        readonly.word().ifPresent(word -> attributes.put("readonly", word));
        secure.word().ifPresent(word -> attributes.put("secure", word));
        if (type != null) {
            attributes.put("type", type.word());
        }
        stateless.word().ifPresent(word -> attributes.put("stateless", word));
        if (format != null) {
            attributes.put("format", format.word());
        }
        return attributes;
    }
}
