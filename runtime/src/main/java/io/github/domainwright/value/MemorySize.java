package io.github.domainwright.value;

/**
 * An amount of memory, counted in KiB as QEMU and libvirt do ({@code <memory unit='KiB'>}).
 *
 * <p>Written with a binary unit: {@code "8 GiB"}, {@code "512MiB"}. Decimal units ({@code GB}) and units without a
 * prefix are refused, because libvirt takes {@code GB} as powers of ten and {@code k} as kibibytes, which is rarely what
 * was meant.
 *
 * @param kibibytes the size in KiB, at least 1 and less than 8 EiB
 */
public record MemorySize(long kibibytes) implements DomainValue {
    /** libvirt counts bytes in 63 bits. */
    static final int BITS = 53;

    /** The largest size there is, in KiB. */
    public static final long LARGEST = (1L << BITS) - 1;

    /**
     * Refuses a size that is not positive, or that libvirt cannot count in bytes.
     *
     * @throws InvalidValueException if it is such a size
     */
    public MemorySize {
        if (kibibytes < 1) {
            throw new InvalidValueException(
                    "A guest cannot have %d KiB of memory.".formatted(kibibytes), "give at least 1 KiB.");
        }
        if (kibibytes > LARGEST) {
            throw tooLarge(kibibytes + " KiB");
        }
    }

    /**
     * Reads a size such as {@code "8 GiB"}.
     *
     * @throws InvalidValueException if the unit is missing, decimal or unknown, or the size is zero or too large to count
     */
    public static MemorySize parse(String text) {
        return new MemorySize(MemorySizeText.kibibytes(text));
    }

    static InvalidValueException tooLarge(String text) {
        return new InvalidValueException(
                Quoted.of(text) + " is more memory than libvirt can count in bytes.", "give a size below 8 EiB.");
    }

    /** Returns the size in KiB, for {@code <memory unit='KiB'>}. */
    @Override
    public String domainText() {
        return Long.toString(kibibytes);
    }

    /** Returns the size with the largest unit that divides it, such as {@code 8 GiB}. */
    @Override
    public String toString() {
        long size = kibibytes;
        int power = 0;
        while (power < 4 && size % 1024 == 0) {
            size /= 1024;
            power++;
        }
        return size + " " + "KMGTP".charAt(power) + "iB";
    }
}
