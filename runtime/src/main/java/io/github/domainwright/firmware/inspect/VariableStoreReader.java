package io.github.domainwright.firmware.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads a variable store as edk2's variable driver does ({@code MdeModulePkg/Universal/Variable}): headers behind each
 * other, each aligned to four bytes, until the first one that was never written.
 */
final class VariableStoreReader {
    private static final UUID AUTHENTICATED = UUID.fromString("aaf32c78-947b-439a-a180-2e144ec37792");
    private static final UUID PLAIN = UUID.fromString("ddcf3616-3275-4164-98b6-fe85707ffe7d");
    private static final int HEADER_LENGTH = 28;
    private static final int FORMATTED = 0x5a;
    private static final int HEALTHY = 0xfe;
    private static final int NEVER_WRITTEN = 0xffff;

    private final FlashBytes store;
    private final boolean authenticated;
    private final Map<Key, UefiVariable> added = new LinkedHashMap<>();
    private final Map<Key, UefiVariable> inTransition = new LinkedHashMap<>();

    private record Key(String name, UUID vendor) {}

    private VariableStoreReader(FlashBytes store, boolean authenticated) {
        this.store = store;
        this.authenticated = authenticated;
    }

    /** Reads the store that starts {@code bytes}: a firmware volume without its header. */
    static VariableStore read(FlashBytes bytes) throws UnusableFileException {
        UUID signature = bytes.guid(0);
        if (!signature.equals(AUTHENTICATED) && !signature.equals(PLAIN)) {
            throw bytes.damaged(0, "no variable store starts here, the signature is " + signature);
        }
        long size = bytes.unsigned32(16);
        if (size < HEADER_LENGTH) {
            throw bytes.damaged(16, "the variable store has only " + size + " bytes");
        }
        FlashBytes store = bytes.slice(0, size, "the variable store");
        if (store.unsigned8(20) != FORMATTED || store.unsigned8(21) != HEALTHY) {
            throw store.damaged(
                    20,
                    "the variable store has format 0x%x and state 0x%x instead of 0x5a (formatted) and 0xfe (healthy)"
                            .formatted(store.unsigned8(20), store.unsigned8(21)));
        }
        return new VariableStoreReader(store, signature.equals(AUTHENTICATED)).readVariables();
    }

    private VariableStore readVariables() throws UnusableFileException {
        int at = HEADER_LENGTH;
        while (at + Short.BYTES <= store.length() && store.unsigned16(at) != NEVER_WRITTEN) {
            VariableHeader header = VariableHeader.read(store, at, authenticated);
            if (header.isAdded()) {
                UefiVariable variable = header.variable(store);
                added.putIfAbsent(new Key(variable.name(), variable.vendor()), variable);
            } else if (header.isInTransition()) {
                UefiVariable variable = header.variable(store);
                inTransition.put(new Key(variable.name(), variable.vendor()), variable);
            }
            at = (header.end() + 3) & ~3;
        }
        int used = Math.min(at, store.length());
        if (!store.isErasedFrom(used)) {
            throw store.damaged(used, "no variable starts here, but the space behind is not erased");
        }
        // The firmware was stopped between marking the old value and completing the new one: the old one counts.
        inTransition.keySet().removeAll(added.keySet());
        List<UefiVariable> variables = new ArrayList<>(added.values());
        variables.addAll(inTransition.values());
        return new VariableStore(authenticated, variables, store.length() - HEADER_LENGTH, used - HEADER_LENGTH);
    }
}
