package io.github.domainwright.firmware.inspect;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Writes a variable store as firmware does: header by header, into erased flash. */
final class StoreWriter {
    static final UUID GLOBAL = UUID.fromString("8be4df61-93ca-11d2-aa0d-00e098032b8c");
    static final UUID SECURITY_DATABASE = UUID.fromString("d719b2cb-3d3a-4596-a3bc-dad00e67656f");
    static final UUID SECURE_BOOT_ENABLE = UUID.fromString("f0a30bc7-af08-4556-99c4-001009c93a44");

    static final int ADDED = 0x3f;
    static final int IN_TRANSITION = 0x3e;
    static final int DELETED = 0x3d;

    private static final UUID AUTHENTICATED = UUID.fromString("aaf32c78-947b-439a-a180-2e144ec37792");
    private static final UUID PLAIN = UUID.fromString("ddcf3616-3275-4164-98b6-fe85707ffe7d");

    private final ByteBuffer store;
    private final boolean authenticated;

    private StoreWriter(int size, boolean authenticated) {
        byte[] erased = new byte[size];
        Arrays.fill(erased, (byte) 0xff);
        this.store = ByteBuffer.wrap(erased).order(ByteOrder.LITTLE_ENDIAN);
        this.authenticated = authenticated;
        putGuid(store, authenticated ? AUTHENTICATED : PLAIN);
        store.putInt(size).put((byte) 0x5a).put((byte) 0xfe).putShort((short) 0).putInt(0);
    }

    static StoreWriter authenticated(int size) {
        return new StoreWriter(size, true);
    }

    static StoreWriter plain(int size) {
        return new StoreWriter(size, false);
    }

    /** A store of 4 KiB with the keys of {@code owner} in PK, KEK and db, and one hash in dbx. */
    static StoreWriter withKeysOf(String owner) {
        byte[] list = SignatureLists.certificate(owner);
        return authenticated(4096)
                .add("PK", GLOBAL, list)
                .add("KEK", GLOBAL, list)
                .add("db", SECURITY_DATABASE, list)
                .add("dbx", SECURITY_DATABASE, SignatureLists.hashes(1));
    }

    StoreWriter add(String name, UUID vendor, byte[] value) {
        return add(ADDED, name, vendor, value);
    }

    StoreWriter add(int state, String name, UUID vendor, byte[] value) {
        byte[] text = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        store.position((store.position() + 3) & ~3);
        store.putShort((short) 0x55aa).put((byte) state).put((byte) 0).putInt(7);
        if (authenticated) {
            store.put(new byte[28]);
        }
        store.putInt(text.length).putInt(value.length);
        putGuid(store, vendor);
        store.put(text).put(value);
        return this;
    }

    /** Returns where the next variable would start. */
    int position() {
        return (store.position() + 3) & ~3;
    }

    byte[] bytes() {
        return store.array().clone();
    }

    static void putGuid(ByteBuffer into, UUID guid) {
        long first = guid.getMostSignificantBits();
        into.putInt((int) (first >> 32)).putShort((short) (first >> 16)).putShort((short) first);
        into.putLong(Long.reverseBytes(guid.getLeastSignificantBits()));
    }
}
