package io.github.domainwright.firmware.inspect;

/**
 * Where one variable lies in a store: edk2's AUTHENTICATED_VARIABLE_HEADER, or VARIABLE_HEADER in a store without
 * authentication.
 *
 * @param start offset in the store
 * @param state which of the steps of writing and deleting were done: each step clears a bit
 * @param vendor offset of the vendor's GUID, the last field of the header
 * @param nameLength bytes of the name, with its end mark
 * @param valueLength bytes of the value
 */
record VariableHeader(int start, int state, int vendor, int nameLength, int valueLength) {
    private static final int START_ID = 0x55aa;
    private static final int ADDED = 0x3f;
    private static final int ADDED_IN_DELETED_TRANSITION = 0x3e;
    private static final int GUID_LENGTH = 16;
    /** What a field holds that was never written. */
    private static final long ERASED = 0xffff_ffffL;

    static VariableHeader read(FlashBytes store, int at, boolean authenticated) throws UnusableFileException {
        int id = store.unsigned16(at);
        if (id != START_ID) {
            throw store.damaged(at, "0x%04x stands where a variable or erased space must start".formatted(id));
        }
        int vendor = authenticated ? 44 : 16;
        FlashBytes header = store.slice(at, vendor + GUID_LENGTH, "the header of a variable");
        long nameLength = header.unsigned32(vendor - 8);
        long valueLength = header.unsigned32(vendor - 4);
        int state = header.unsigned8(2);
        if (state == 0xff || nameLength == ERASED || valueLength == ERASED || header.unsigned32(4) == ERASED) {
            // The firmware was stopped while it wrote the header; it skips such a header, and nothing else.
            return new VariableHeader(at, 0xff, at + vendor, 0, 0);
        }
        int name = at + vendor + GUID_LENGTH;
        store.slice(name, nameLength, "the name of a variable");
        store.slice(name + (int) nameLength, valueLength, "the value of a variable");
        return new VariableHeader(at, state, at + vendor, (int) nameLength, (int) valueLength);
    }

    boolean isAdded() {
        return state == ADDED;
    }

    boolean isInTransition() {
        return state == ADDED_IN_DELETED_TRANSITION;
    }

    int end() {
        return name() + nameLength + valueLength;
    }

    UefiVariable variable(FlashBytes store) throws UnusableFileException {
        FlashBytes value = store.slice(name() + nameLength, valueLength, "the value of a variable");
        return new UefiVariable(text(store), store.guid(vendor), (int) store.unsigned32(start + 4), value);
    }

    private int name() {
        return vendor + GUID_LENGTH;
    }

    private String text(FlashBytes store) throws UnusableFileException {
        int last = nameLength - 2;
        if (last < 2 || nameLength % 2 != 0 || store.unsigned16(name() + last) != 0) {
            throw store.damaged(name(), "the name of a variable has %d bytes and no end mark".formatted(nameLength));
        }
        StringBuilder text = new StringBuilder(last / 2);
        for (int i = 0; i < last; i += 2) {
            text.append((char) store.unsigned16(name() + i));
        }
        if (text.indexOf("\0") >= 0) {
            throw store.damaged(name(), "the name of a variable ends before its last byte");
        }
        return text.toString();
    }
}
