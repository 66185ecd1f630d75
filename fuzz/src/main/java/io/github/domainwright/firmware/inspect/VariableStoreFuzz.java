package io.github.domainwright.firmware.inspect;

/** Any bytes as a variable store: read within its bounds, or refused with the offset of the damage. */
public final class VariableStoreFuzz {
    private VariableStoreFuzz() {}

    /** Reads {@code input}, and the keys that its variables hold. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            VariableStore store = VariableStoreReader.read(new FlashBytes(input, 0, FindingKind.DAMAGED_STORE));
            if (store.used() < 0 || store.used() > store.size() || store.size() > input.length) {
                throw new IllegalStateException("used %d of %d bytes".formatted(store.used(), store.size()));
            }
            SecureBootKeys.of(store).enrolledKeys();
        } catch (UnusableFileException refusal) {
            if (!refusal.getMessage().startsWith("is damaged at offset 0x")) {
                throw new IllegalStateException("a refusal without a place", refusal);
            }
        }
    }
}
