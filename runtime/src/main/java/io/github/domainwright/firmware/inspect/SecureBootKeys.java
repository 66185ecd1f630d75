package io.github.domainwright.firmware.inspect;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The Secure Boot keys of a variable store, and what the firmware makes of them when it starts.
 *
 * @param pk the platform key; without one the firmware is in setup mode
 * @param kek the keys that may change db and dbx
 * @param db what may start
 * @param dbx what may not start, even if db says that it may
 * @param switchedOff whether SecureBootEnable is there with a value other than 1; without it the firmware switches
 *     Secure Boot on by itself as soon as there is a platform key (edk2: {@code AuthVariableLib})
 */
public record SecureBootKeys(
        SignatureDatabase pk, SignatureDatabase kek, SignatureDatabase db, SignatureDatabase dbx, boolean switchedOff) {
    private static final UUID GLOBAL_VARIABLE = UUID.fromString("8be4df61-93ca-11d2-aa0d-00e098032b8c");
    private static final UUID IMAGE_SECURITY_DATABASE = UUID.fromString("d719b2cb-3d3a-4596-a3bc-dad00e67656f");
    private static final UUID SECURE_BOOT_ENABLE = UUID.fromString("f0a30bc7-af08-4556-99c4-001009c93a44");

    /** Returns the keys of a store that has none: a blank one, or one without variables. */
    static SecureBootKeys none() {
        return new SecureBootKeys(
                SignatureDatabase.empty("PK"),
                SignatureDatabase.empty("KEK"),
                SignatureDatabase.empty("db"),
                SignatureDatabase.empty("dbx"),
                false);
    }

    static SecureBootKeys of(VariableStore store) throws UnusableFileException {
        if (!store.authenticated()) {
            // The firmware of such a store has no Secure Boot, whatever its variables are called.
            return none();
        }
        Optional<UefiVariable> enable = store.find("SecureBootEnable", SECURE_BOOT_ENABLE);
        return new SecureBootKeys(
                read(store, "PK", GLOBAL_VARIABLE),
                read(store, "KEK", GLOBAL_VARIABLE),
                read(store, "db", IMAGE_SECURITY_DATABASE),
                read(store, "dbx", IMAGE_SECURITY_DATABASE),
                enable.isPresent() && !isOne(enable.get().data()));
    }

    private static SignatureDatabase read(VariableStore store, String name, UUID vendor) throws UnusableFileException {
        Optional<UefiVariable> variable = store.find(name, vendor);
        if (variable.isEmpty()) {
            return SignatureDatabase.empty(name);
        }
        FlashBytes value = variable.get().value().as(FindingKind.DAMAGED_KEYS);
        SignatureDatabase database = SignatureListReader.read(name, value);
        if (database.isEmpty() && name.equals("PK")) {
            // To the firmware this is a platform key that nobody has: neither setup mode nor a key.
            throw value.damaged(0, "PK is there, but has no entry");
        }
        return database;
    }

    private static boolean isOne(byte[] value) {
        return value.length == 1 && value[0] == 1;
    }

    /** Tells whether the firmware starts in setup mode: everything starts, and anybody may enrol keys. */
    public boolean setupMode() {
        return pk.isEmpty();
    }

    /**
     * Tells whether the store is what the feature word {@code enrolled-keys} promises: PK, KEK and db have certificates
     * that can be read, and Secure Boot is not switched off.
     */
    public boolean enrolledKeys() {
        return !switchedOff
                && Stream.of(pk, kek, db).noneMatch(d -> d.certificates().isEmpty());
    }

    /** Returns PK, KEK, db and dbx, in this order. */
    public List<SignatureDatabase> databases() {
        return List.of(pk, kek, db, dbx);
    }

    /** Returns the certificates of PK, KEK and db that have expired at {@code at}; dbx forbids, so dates say nothing. */
    public List<EnrolledCertificate> expiredAt(Instant at) {
        return certificates().filter(c -> c.isExpiredAt(at)).toList();
    }

    /** Returns the known key sets that PK, KEK and db have certificates of. */
    public Set<KnownKeySet> keySets() {
        Set<KnownKeySet> sets = EnumSet.noneOf(KnownKeySet.class);
        certificates().forEach(c -> c.keySet().ifPresent(sets::add));
        return sets;
    }

    /** Returns the certificates that grant something: those of PK, KEK and db. */
    Stream<EnrolledCertificate> certificates() {
        return Stream.of(pk, kek, db).flatMap(d -> d.certificates().stream());
    }
}
