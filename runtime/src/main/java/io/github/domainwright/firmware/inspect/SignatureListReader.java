package io.github.domainwright.firmware.inspect;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.security.auth.x500.X500Principal;

/** Reads the value of PK, KEK, db or dbx: EFI_SIGNATURE_LIST structures behind each other (UEFI specification). */
final class SignatureListReader {
    private static final int HEADER_LENGTH = 28;
    private static final int OWNER_LENGTH = 16;
    private static final String EMAIL_ADDRESS = "1.2.840.113549.1.9.1";

    private final List<EnrolledCertificate> certificates = new ArrayList<>();
    private final Map<SignatureType, Integer> others = new EnumMap<>(SignatureType.class);
    private final List<String> unreadable = new ArrayList<>();

    private SignatureListReader() {}

    static SignatureDatabase read(String name, FlashBytes value) throws UnusableFileException {
        SignatureListReader reader = new SignatureListReader();
        int at = 0;
        while (at < value.length()) {
            FlashBytes header = value.slice(at, HEADER_LENGTH, "a signature list's header in " + name);
            long length = header.unsigned32(16);
            if (length < HEADER_LENGTH) {
                throw value.damaged(at + 16, "a signature list in " + name + " has " + length + " bytes");
            }
            reader.readList(name, value.slice(at, length, "a signature list in " + name));
            at += (int) length;
        }
        return new SignatureDatabase(name, reader.certificates, reader.others, reader.unreadable);
    }

    private void readList(String name, FlashBytes list) throws UnusableFileException {
        SignatureType type = SignatureType.of(list.guid(0));
        long headerLength = list.unsigned32(20);
        long entryLength = list.unsigned32(24);
        long entries = list.length() - HEADER_LENGTH - headerLength;
        if (entryLength <= OWNER_LENGTH || entries < 0 || entries % entryLength != 0) {
            throw list.damaged(
                    16,
                    "a signature list in %s of %d bytes with a header of %d cannot have entries of %d"
                            .formatted(name, list.length(), headerLength, entryLength));
        }
        for (int at = HEADER_LENGTH + (int) headerLength; at < list.length(); at += (int) entryLength) {
            FlashBytes entry = list.slice(at, entryLength, "an entry");
            if (type == SignatureType.X509) {
                readCertificate(name, entry);
            } else {
                others.merge(type, 1, Integer::sum);
            }
        }
    }

    private void readCertificate(String name, FlashBytes entry) throws UnusableFileException {
        UUID owner = entry.guid(0);
        byte[] der = entry.slice(OWNER_LENGTH, entry.length() - OWNER_LENGTH, "a certificate")
                .copy();
        try {
            certificates.add(decode(der, owner));
        } catch (GeneralSecurityException | RuntimeException e) {
            // The JDK's decoder throws unchecked exceptions for some malformed encodings.
            String reason = printable(String.valueOf(e.getMessage()));
            unreadable.add(entry.damaged(OWNER_LENGTH, "no certificate can be decoded in " + name + " (" + reason + ")")
                    .getMessage());
        }
    }

    private static EnrolledCertificate decode(byte[] der, UUID owner) throws GeneralSecurityException {
        X509Certificate certificate = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return new EnrolledCertificate(
                words(certificate.getSubjectX500Principal()),
                words(certificate.getIssuerX500Principal()),
                certificate.getSerialNumber(),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                HexFormat.of().formatHex(digest),
                owner);
    }

    private static String words(X500Principal name) {
        return printable(name.getName(X500Principal.RFC2253, Map.of(EMAIL_ADDRESS, "EMAILADDRESS")));
    }

    /** Keeps what a certificate says from steering the terminal that a report is shown on. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
