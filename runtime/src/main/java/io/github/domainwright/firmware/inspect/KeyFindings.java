package io.github.domainwright.firmware.inspect;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is worth knowing about the keys of one file, whatever it is used for. */
final class KeyFindings {
    private final Path file;
    private final SecureBootKeys keys;
    private final List<Finding> findings = new ArrayList<>();

    private KeyFindings(Path file, SecureBootKeys keys) {
        this.file = file;
        this.keys = keys;
    }

    /** Judges the keys of {@code file} at the time {@code at}. */
    static List<Finding> of(FirmwareFile file, Instant at) {
        return file.keys()
                .map(keys -> new KeyFindings(file.path(), keys).judge(at))
                .orElse(List.of());
    }

    private List<Finding> judge(Instant at) {
        keys.databases().forEach(d -> d.unreadable().forEach(u -> report(FindingKind.UNREADABLE_CERTIFICATE, u)));
        if (keys.switchedOff() && !keys.setupMode()) {
            report(FindingKind.SECURE_BOOT_OFF, "has keys enrolled, but Secure Boot switched off");
        }
        if (keys.keySets().contains(KnownKeySet.DEBIAN_SNAKEOIL)) {
            report(FindingKind.SNAKEOIL_KEY, "trusts Debian's snakeoil key");
        }
        List<EnrolledCertificate> expired = keys.expiredAt(at);
        if (!expired.isEmpty()) {
            boolean hasNewer = keys.certificates()
                    .anyMatch(c -> c.keySet().equals(Optional.of(KnownKeySet.MICROSOFT_2023)) && !c.isExpiredAt(at));
            String newer = hasNewer ? "; those of " + KnownKeySet.MICROSOFT_2023.words() + " are there too" : "";
            report(
                    FindingKind.CERTIFICATE_EXPIRED,
                    expired.stream()
                            .map(c -> c.commonName() + " (" + date(c.notAfter()) + ")")
                            .distinct()
                            .collect(Collectors.joining(", ", "has certificates that have expired: ", newer)));
        }
        return findings;
    }

    static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private void report(FindingKind kind, String what) {
        findings.add(new Finding(kind, file, what));
    }
}
