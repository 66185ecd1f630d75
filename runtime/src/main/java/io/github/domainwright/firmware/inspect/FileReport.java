package io.github.domainwright.firmware.inspect;

import io.github.domainwright.annotation.Architecture;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The lines that a report has about one file. */
final class FileReport {
    private FileReport() {}

    static String render(FirmwareFile file) {
        StringBuilder out = new StringBuilder();
        out.append(file.path());
        if (!file.target().equals(file.path())) {
            out.append(" -> ").append(file.target());
        }
        out.append("\n  ").append(summary(file)).append('\n');
        file.keys().ifPresent(keys -> {
            boolean possible =
                    file.variables().map(VariableStore::authenticated).orElse(true);
            out.append("  Secure Boot: ")
                    .append(possible ? state(keys) : "impossible, the variables are not authenticated")
                    .append('\n');
            keys.databases().forEach(d -> append(out, d));
        });
        return out.toString();
    }

    private static String summary(FirmwareFile file) {
        StringJoiner summary = new StringJoiner(", ");
        summary.add(file.content().words() + processors(file));
        summary.add(file.sizeClass().word() + " (" + file.flashSize() + " bytes)");
        summary.add(file.format().word());
        file.variables()
                .ifPresent(store -> summary.add("%d variables in %d of %d bytes"
                        .formatted(store.variables().size(), store.used(), store.size())));
        return summary.toString();
    }

    private static String processors(FirmwareFile file) {
        boolean hasCode = file.content() == FlashContent.CODE || file.content() == FlashContent.COMBINED;
        return hasCode && !file.architectures().isEmpty() ? " for " + words(file.architectures()) : "";
    }

    static String words(Set<Architecture> architectures) {
        return architectures.stream().map(Architecture::libvirtName).sorted().collect(Collectors.joining(" or "));
    }

    private static String state(SecureBootKeys keys) {
        if (keys.setupMode()) {
            return "setup mode, no keys enrolled";
        }
        if (keys.switchedOff()) {
            return "switched off, although a platform key is enrolled";
        }
        String sets = keys.keySets().stream().map(KnownKeySet::words).collect(Collectors.joining(", "));
        return (keys.enrolledKeys() ? "on, keys enrolled" : "on, but PK, KEK or db has no certificate")
                + (sets.isEmpty() ? "" : " (among them: " + sets + ")");
    }

    private static void append(StringBuilder out, SignatureDatabase database) {
        for (EnrolledCertificate certificate : database.certificates()) {
            out.append("    %-4s%s\n        expires %s, SHA-256 %s\n"
                    .formatted(
                            database.name(),
                            certificate.subject(),
                            KeyFindings.date(certificate.notAfter()),
                            certificate.fingerprint()));
        }
        database.others()
                .forEach((type, count) ->
                        out.append("    %-4s%s: %d\n".formatted(database.name(), type.words(), count)));
    }
}
