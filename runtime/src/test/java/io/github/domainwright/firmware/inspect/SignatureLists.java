package io.github.domainwright.firmware.inspect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.UUID;

/** Makes EFI_SIGNATURE_LIST structures from the certificates beside the tests. */
final class SignatureLists {
    static final UUID OWNER = UUID.fromString("11111111-2222-3333-4444-555555555555");
    static final UUID X509 = UUID.fromString("a5c059a1-94e4-4aa7-87b5-ab155c2bf072");
    static final UUID SHA256 = UUID.fromString("c1c41626-504c-4092-aca9-41f936934328");

    private SignatureLists() {}

    /** Returns a list for each of the certificates {@code names}, behind each other. */
    static byte[] certificate(String... names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String name : names) {
            out.writeBytes(list(X509, der(name)));
        }
        return out.toByteArray();
    }

    static byte[] hashes(int count) {
        byte[][] hashes = new byte[count][32];
        return list(SHA256, hashes);
    }

    /** Returns one list with entries of equal length. */
    static byte[] list(UUID type, byte[]... entries) {
        int entryLength = 16 + (entries.length == 0 ? 32 : entries[0].length);
        int length = 28 + entries.length * entryLength;
        ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        StoreWriter.putGuid(out, type);
        out.putInt(length).putInt(0).putInt(entryLength);
        for (byte[] entry : entries) {
            StoreWriter.putGuid(out, OWNER);
            out.put(entry);
        }
        return out.array();
    }

    static byte[] der(String name) {
        try (InputStream in = Objects.requireNonNull(SignatureLists.class.getResourceAsStream(name + ".der"), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
