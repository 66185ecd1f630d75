package io.github.domainwright.firmware;

/** Any bytes as a firmware descriptor: a build that can be described, or one fault that says what is wrong. */
public final class DescriptorFuzz {
    private DescriptorFuzz() {}

    /** Reads {@code input}. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            FirmwareBuild build = DescriptorReader.read("50-any.json", "/usr/share/qemu/firmware/50-any.json", input);
            if (build.toString().isEmpty()) {
                throw new IllegalStateException("a build without a description");
            }
        } catch (DescriptorFault fault) {
            if (fault.getMessage() == null || fault.getMessage().isBlank()) {
                throw new IllegalStateException("a refusal without a reason", fault);
            }
        }
    }
}
