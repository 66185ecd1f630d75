package io.github.domainwright.firmware.inspect;

import java.util.UUID;

/** A variable of a guest's firmware: a name within a vendor's name space, attributes and a value. */
public final class UefiVariable {
    private final String name;
    private final UUID vendor;
    private final int attributes;
    private final FlashBytes value;

    UefiVariable(String name, UUID vendor, int attributes, FlashBytes value) {
        this.name = name;
        this.vendor = vendor;
        this.attributes = attributes;
        this.value = value;
    }

    /** Returns the name, such as {@code BootOrder}. */
    public String name() {
        return name;
    }

    /** Returns the GUID of the vendor, such as EFI_GLOBAL_VARIABLE. */
    public UUID vendor() {
        return vendor;
    }

    /** Returns the attributes: the bits of the UEFI specification, such as 0x1 for EFI_VARIABLE_NON_VOLATILE. */
    public int attributes() {
        return attributes;
    }

    /** Returns a copy of the value. */
    public byte[] data() {
        return value.copy();
    }

    FlashBytes value() {
        return value;
    }

    @Override
    public String toString() {
        return "%s-%s (attributes 0x%x, %d bytes)".formatted(name, vendor, attributes, value.length());
    }
}
