package io.github.domainwright.firmware.inspect;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The content of one of the variables PK, KEK, db and dbx; empty if there is no such variable.
 *
 * @param name the variable's name
 * @param certificates the certificates, in order
 * @param others how many entries of each other type there are; types without entries are left out
 * @param unreadable one sentence for each entry that should be a certificate and cannot be decoded
 */
public record SignatureDatabase(
        String name,
        List<EnrolledCertificate> certificates,
        Map<SignatureType, Integer> others,
        List<String> unreadable) {

    /** Takes copies. */
    public SignatureDatabase {
        certificates = List.copyOf(certificates);
        Map<SignatureType, Integer> counts = new EnumMap<>(SignatureType.class);
        counts.putAll(others);
        others = Collections.unmodifiableMap(counts);
        unreadable = List.copyOf(unreadable);
    }

    static SignatureDatabase empty(String name) {
        return new SignatureDatabase(name, List.of(), Map.of(), List.of());
    }

    /** Returns how many hashes of executables and of certificates there are. */
    public int hashes() {
        return others.entrySet().stream()
                .filter(e -> e.getKey() != SignatureType.RSA2048 && e.getKey() != SignatureType.OTHER)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Tells whether there is nothing at all, not even an entry that cannot be decoded. */
    public boolean isEmpty() {
        return certificates.isEmpty() && others.isEmpty() && unreadable.isEmpty();
    }
}
