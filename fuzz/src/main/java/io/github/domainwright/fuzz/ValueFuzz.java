package io.github.domainwright.fuzz;

import io.github.domainwright.value.CpuSet;
import io.github.domainwright.value.DomainValue;
import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.MemorySize;
import io.github.domainwright.value.PciAddress;
import io.github.domainwright.value.UsbAddress;
import io.github.domainwright.value.UsbId;
import io.github.domainwright.value.ValueFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Any text as any value: refused with a reason and a fix, or written in a form that stays as it is. */
public final class ValueFuzz {
    private static final List<Function<String, DomainValue>> TYPES = List.of(
            MemorySize::parse, MacAddress::of, CpuSet::parse, PciAddress::parse, UsbAddress::parse, UsbId::parse);

    private ValueFuzz() {}

    /** Reads {@code input} as every value type and in every format. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        TYPES.forEach(type -> read(text, type));
        for (ValueFormat format : ValueFormat.values()) {
            write(text, format);
        }
    }

    private static void read(String text, Function<String, DomainValue> type) {
        DomainValue value;
        try {
            value = type.apply(text);
        } catch (InvalidValueException refusal) {
            require(!refusal.reason().isBlank() && !refusal.fix().isBlank(), "no reason or no fix", text);
            return;
        }
        require(type.apply(value.toString()).equals(value), "another value when read again: " + value, text);
    }

    private static void write(String text, ValueFormat format) {
        String canonical;
        try {
            canonical = format.canonical(text);
        } catch (InvalidValueException refusal) {
            require(!refusal.reason().isBlank() && !refusal.fix().isBlank(), "no reason or no fix: " + format, text);
            return;
        }
        // A memory size has its unit in another attribute.
        require(
                format == ValueFormat.MEMORY_SIZE || format.canonical(canonical).equals(canonical),
                format + " is not stable: " + canonical,
                text);
    }

    private static void require(boolean isTrue, String fault, String text) {
        if (!isTrue) {
            throw new IllegalStateException(fault + " (for '" + text + "')");
        }
    }
}
