package io.github.domainwright.importer.source;

import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.PciAddress;
import io.github.domainwright.value.UsbAddress;
import io.github.domainwright.value.UsbId;
import io.github.domainwright.value.ValueFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types that a component's values can have. */
public enum ComponentKind {
    /** A text. */
    TEXT(String.class, ""),
    /** A path on the host. */
    PATH(Path.class, "of"),
    /** A UUID. */
    UNIQUE_ID(UUID.class, "fromString"),
    /** A MAC address. */
    MAC(MacAddress.class, "of"),
    /** The address of a PCI device. */
    PCI(PciAddress.class, "parse"),
    /** The place of a USB device. */
    USB(UsbAddress.class, "parse"),
    /** The kind of a USB device. */
    USB_KIND(UsbId.class, "parse");

    private final Class<?> type;
    private final String factory;

    ComponentKind(Class<?> type, String factory) {
        this.type = type;
        this.factory = factory;
    }

    /** Returns the type for values of {@code format}, such as {@code sample}, unless the type would change it. */
    public static ComponentKind of(ValueFormat format, @Nullable String sample) {
        return switch (format) {
            case MAC_ADDRESS -> MAC;
            case PCI_ADDRESS -> PCI;
            case USB_ADDRESS -> USB;
            case USB_ID -> USB_KIND;
            case UNIQUE_ID -> UNIQUE_ID;
            case ABSOLUTE_PATH, IMAGE_PATH, NVRAM_PATH -> isPath(sample) ? PATH : TEXT;
            default -> TEXT;
        };
    }

    /** A path type drops a slash at the end and doubled ones, and knows no characters that the system does not. */
    private static boolean isPath(@Nullable String sample) {
        try {
            return sample == null || Path.of(sample).toString().equals(sample);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    Class<?> type() {
        return type;
    }

    /** Returns the expression of the value {@code text}. */
    String expression(String text, Imports imports) {
        String literal = JavaText.literal(text);
        return factory.isEmpty() ? literal : imports.name(type) + "." + factory + "(" + literal + ")";
    }
}
