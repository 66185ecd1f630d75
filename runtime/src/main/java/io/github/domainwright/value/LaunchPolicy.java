package io.github.domainwright.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The policy of a confidential guest as libvirt reads it: a hexadecimal number, with or without {@code 0x} before it, so that
 * {@code 12} is 18. The bits are AMD's and Intel's.
 *
 * @param bits the number, of up to 64 bits
 */
public record LaunchPolicy(long bits) {
    private static final Pattern TEXT = Pattern.compile("\\s*\\+?(?:0[xX])?([0-9a-fA-F]+)");
    private static final int MOST_DIGITS = 16;
    private static final int BITS_OF_SEV = 32;
    private static final long NO_DEBUG = 1;
    private static final long ENCRYPTED_STATE = 1 << 2;
    private static final long SNP_RESERVED = 1 << 17;
    private static final long SNP_DEBUG = 1 << 19;
    private static final long TDX_DEBUG = 1;

    /** Reads a policy; empty if libvirt would refuse the text for every technology. */
    public static Optional<LaunchPolicy> read(String text) {
        Matcher number = TEXT.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        String digits = number.group(1).replaceFirst("^0+(?=.)", "");
        return digits.length() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(new LaunchPolicy(Long.parseUnsignedLong(digits, 16)));
    }

    /** Reads a policy of AMD SEV; empty if libvirt would refuse the text, also because it has more than 32 bits. */
    public static Optional<LaunchPolicy> readSev(String text) {
        return read(text).filter(policy -> policy.bits >>> BITS_OF_SEV == 0);
    }

    /** Tells whether a policy of AMD SEV has the state of the vCPUs encrypted too, which is SEV-ES. */
    public boolean encryptsState() {
        return (bits & ENCRYPTED_STATE) != 0;
    }

    /** Tells whether a policy of AMD SEV lets the host debug the guest. */
    public boolean allowsDebuggingOfSev() {
        return (bits & NO_DEBUG) == 0;
    }

    /** Tells whether a policy of AMD SEV-SNP lets the host debug the guest. */
    public boolean allowsDebuggingOfSnp() {
        return (bits & SNP_DEBUG) != 0;
    }

    /** Tells whether a policy of AMD SEV-SNP has the bit that is reserved and must be one. */
    public boolean hasReservedBitOfSnp() {
        return (bits & SNP_RESERVED) != 0;
    }

    /** Tells whether a policy of Intel TDX lets the host debug the guest. */
    public boolean allowsDebuggingOfTdx() {
        return (bits & TDX_DEBUG) != 0;
    }
}
