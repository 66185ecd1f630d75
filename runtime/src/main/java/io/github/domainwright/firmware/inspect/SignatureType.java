package io.github.domainwright.firmware.inspect;

import java.util.Arrays;
import java.util.UUID;

/** What an entry of db, dbx, KEK or PK is (UEFI specification: EFI_SIGNATURE_LIST.SignatureType). */
public enum SignatureType {
    /** A certificate, in DER encoding. */
    X509("certificates", "a5c059a1-94e4-4aa7-87b5-ab155c2bf072"),
    /** The SHA-256 hash of an executable. */
    SHA256("SHA-256 hashes", "c1c41626-504c-4092-aca9-41f936934328"),
    /** The SHA-384 hash of an executable. */
    SHA384("SHA-384 hashes", "ff3e5307-9fd0-48c9-85f1-8ad56c701e01"),
    /** The SHA-512 hash of an executable. */
    SHA512("SHA-512 hashes", "093e0fae-a6c4-4f50-9f1b-d41e2b89c19a"),
    /** The SHA-1 hash of an executable. */
    SHA1("SHA-1 hashes", "826ca512-cf10-4ac9-b187-be01496631bd"),
    /** An RSA public key of 2048 bits. */
    RSA2048("RSA-2048 keys", "3c5766e8-269c-4e34-aa14-ed776e85b3b6"),
    /** The SHA-256 hash of a certificate, with the time of its revocation. */
    X509_SHA256("SHA-256 hashes of certificates", "3bd2a492-96c0-4079-b420-fcf98ef103ed"),
    /** The SHA-384 hash of a certificate, with the time of its revocation. */
    X509_SHA384("SHA-384 hashes of certificates", "7076876e-80c2-4ee6-aad2-28b349a6865b"),
    /** The SHA-512 hash of a certificate, with the time of its revocation. */
    X509_SHA512("SHA-512 hashes of certificates", "446dbf63-2502-4cda-bcfa-2465d2b0fe9d"),
    /** A type that is not known here. */
    OTHER("entries of unknown type", "00000000-0000-0000-0000-000000000000");

    private final String words;
    private final UUID guid;

    SignatureType(String words, String guid) {
        this.words = words;
        this.guid = UUID.fromString(guid);
    }

    /** Returns what such entries are called in a report. */
    public String words() {
        return words;
    }

    /** Finds the type of this GUID; {@link #OTHER} if it is not known. */
    static SignatureType of(UUID guid) {
        return Arrays.stream(values())
                .filter(t -> t.guid.equals(guid))
                .findFirst()
                .orElse(OTHER);
    }
}
