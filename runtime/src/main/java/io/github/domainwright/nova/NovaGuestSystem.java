package io.github.domainwright.nova;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.target.Ledger;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;

/** What Nova makes of the operating system: Windows has a clock of its own and the enlightenments of Hyper-V. */
final class NovaGuestSystem {
    private static final DomainPath SYSTEM = DomainPath.of("metadata/libosinfo:libosinfo/libosinfo:os/@id");

    private NovaGuestSystem() {}

    static void translate(NovaSheet sheet) {
        Ledger ledger = sheet.ledger();
        boolean isNamedWindows = ledger.tree()
                .literal(SYSTEM)
                .filter(id -> id.startsWith("http://microsoft.com/win/"))
                .isPresent();
        boolean isWindows = isNamedWindows || ledger.tree().has(DomainPath.of("features/hyperv"));
        if (isWindows) {
            sheet.image("os_type", "windows");
        }
        if (isNamedWindows) {
            ledger.take("metadata/libosinfo:libosinfo/@xmlns:libosinfo");
            ledger.take(SYSTEM.toString());
        }
        clock(sheet, isWindows);
        acpi(ledger);
    }

    private static void clock(NovaSheet sheet, boolean isWindows) {
        Ledger ledger = sheet.ledger();
        String offset = ledger.take("clock/@offset");
        String timezone = ledger.take("clock/@timezone");
        boolean isOurs = offset.isEmpty() || offset.equals(isWindows ? "localtime" : "utc");
        if (!isOurs || !timezone.isEmpty()) {
            ledger.lose(Concept.CLOCK, "clock/@offset");
        }
        for (Element timer : ledger.tree().elements(DomainPath.of("clock/timer"))) {
            boolean isPlainHpet = timer.literal("name").orElse("").equals("hpet")
                    && timer.literal("tickpolicy").isEmpty()
                    && timer.literal("present").isPresent();
            if (isPlainHpet) {
                sheet.image(
                        "hw_time_hpet",
                        String.valueOf(timer.literal("present").orElse("").equals("yes")));
                ledger.settle(timer, "name", "present");
            }
        }
    }

    private static void acpi(Ledger ledger) {
        String path = "features/acpi";
        boolean hasSmm = ledger.tree()
                .literal(DomainPath.of("os/type/@arch"))
                .filter(arch -> arch.matches("x86_64|i686|aarch64"))
                .isPresent();
        if (hasSmm && !ledger.tree().has(DomainPath.of(path))) {
            ledger.lose(Concept.ACPI, path);
        }
    }
}
