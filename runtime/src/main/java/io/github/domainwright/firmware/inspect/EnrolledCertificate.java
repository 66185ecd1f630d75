package io.github.domainwright.firmware.inspect;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A certificate in PK, KEK, db or dbx.
 *
 * @param subject whose key it is, in the form of RFC 2253
 * @param issuer who signed it, in the same form
 * @param serialNumber the issuer's number for it
 * @param notBefore when it became valid
 * @param notAfter when it expires or expired; edk2 does not look at this
 * @param fingerprint SHA-256 of its DER encoding, 64 hexadecimal digits in lower case
 * @param owner who put it into the list: the SignatureOwner of the entry, by convention a GUID of the vendor's
 */
public record EnrolledCertificate(
        String subject,
        String issuer,
        BigInteger serialNumber,
        Instant notBefore,
        Instant notAfter,
        String fingerprint,
        UUID owner) {
    private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)CN=((?:[^,\\\\]|\\\\.)+)");

    /** Tells whether the certificate has expired at {@code at}. */
    public boolean isExpiredAt(Instant at) {
        return at.isAfter(notAfter);
    }

    /** Returns the common name in the subject, or the whole subject if it has none. */
    public String commonName() {
        Matcher name = COMMON_NAME.matcher(subject);
        return name.find() ? name.group(1) : subject;
    }

    /** Returns the key set that a certificate of this subject belongs to, if that is known. */
    public Optional<KnownKeySet> keySet() {
        return KnownKeySet.ofSubject(subject);
    }
}
