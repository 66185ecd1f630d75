package io.github.domainwright.firmware.inspect;

import io.github.domainwright.annotation.SecureBootState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a guest's own variable store is its own, and whether the keys are those that the profile states. */
final class StoreCheck {
    private static final Path PACKAGED = Path.of("/usr");

    private final OpenedPair pair;
    private final List<Finding> findings = new ArrayList<>();

    StoreCheck(OpenedPair pair) {
        this.pair = pair;
    }

    List<Finding> run() {
        FirmwareFile template = pair.template();
        FirmwareFile nvram = pair.nvram();
        pair.stated().nvram().ifPresent(this::checkOwnership);
        if (template != null && nvram != null && !isSameFile(template, nvram)) {
            compareWithTemplate(template, nvram);
        }
        pair.stated().secureBoot().ifPresent(this::checkKeys);
        return findings;
    }

    private void checkOwnership(Path path) {
        FlashPair named = pair.stated();
        FirmwareFile nvram = pair.nvram();
        if (path.equals(named.template()) || isSameFile(pair.template(), nvram)) {
            report(FindingKind.TEMPLATE_AS_STORE, path, "is the template " + named.template());
        } else if (path.equals(named.code()) || isSameFile(pair.code(), nvram)) {
            report(FindingKind.TEMPLATE_AS_STORE, path, "is the firmware code " + named.code());
        }
        Path target = nvram == null ? path.normalize() : nvram.target();
        if (target.startsWith(PACKAGED)) {
            report(
                    FindingKind.STORE_UNDER_USR,
                    path,
                    target.equals(path) ? "lies below /usr" : "leads to " + target + ", below /usr");
        }
    }

    private void compareWithTemplate(FirmwareFile from, FirmwareFile store) {
        if (from.format() != store.format()) {
            report(
                    FindingKind.STORE_FORMAT_DIFFERS,
                    store.path(),
                    "is %s, but its template %s is %s"
                            .formatted(
                                    store.format().word(),
                                    from.path(),
                                    from.format().word()));
        }
        Optional<Boolean> intended = from.keys().map(SecureBootKeys::enrolledKeys);
        Optional<Boolean> actual = store.keys().map(SecureBootKeys::enrolledKeys);
        if (intended.isPresent() && actual.isPresent() && !intended.equals(actual)) {
            report(
                    FindingKind.STORE_KEYS_DIFFER,
                    store.path(),
                    actual.get()
                            ? "has keys enrolled, but its template %s has not".formatted(from.path())
                            : "has no keys enrolled, but its template %s has".formatted(from.path()));
        }
    }

    private void checkKeys(SecureBootState stated) {
        FirmwareFile store = pair.store();
        if (store == null) {
            return;
        }
        String contradiction = stated == SecureBootState.SETUP_MODE && !canHoldKeys(store)
                ? "has no room for keys: its variables are not authenticated"
                : store.keys()
                        .map(keys -> contradiction(stated, keys))
                        .orElse("does not show whether keys are enrolled");
        if (!contradiction.isEmpty()) {
            report(FindingKind.KEYS_MISMATCH, store.path(), contradiction + ", but the profile states " + stated);
        }
    }

    private static boolean canHoldKeys(FirmwareFile store) {
        return store.variables().map(VariableStore::authenticated).orElse(true);
    }

    private static String contradiction(SecureBootState stated, SecureBootKeys keys) {
        return switch (stated) {
            case ENFORCED -> notEnforced(keys);
            case SETUP_MODE -> keys.setupMode() ? "" : "is not in setup mode: a platform key is enrolled";
            case NOT_ENFORCED, ABSENT ->
                keys.setupMode() || keys.switchedOff() ? "" : "has a platform key, which switches Secure Boot on";
        };
    }

    private static String notEnforced(SecureBootKeys keys) {
        if (keys.setupMode()) {
            return "is in setup mode, without keys";
        }
        if (keys.switchedOff()) {
            return "has Secure Boot switched off";
        }
        if (!keys.enrolledKeys()) {
            return "lacks a certificate in PK, KEK or db";
        }
        return keys.keySets().contains(KnownKeySet.DEBIAN_SNAKEOIL)
                ? "trusts Debian's snakeoil key, whose private half is public"
                : "";
    }

    private static boolean isSameFile(@Nullable FirmwareFile one, @Nullable FirmwareFile other) {
        try {
            return one != null && other != null && Files.isSameFile(one.onHost(), other.onHost());
        } catch (IOException e) {
            // One of them has just gone away: then they are not found to be the same.
            return false;
        }
    }

    private void report(FindingKind kind, Path file, String what) {
        findings.add(new Finding(kind, file, what));
    }
}
