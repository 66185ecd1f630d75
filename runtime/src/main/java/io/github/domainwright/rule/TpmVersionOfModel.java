package io.github.domainwright.rule;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0407: a TPM follows a version of the specification that its interface can carry. */
final class TpmVersionOfModel implements Rule {
    private static final DomainPath MODEL = DomainPath.of("devices/tpm/@model");
    private static final DomainPath VERSION = DomainPath.of("devices/tpm/backend/@version");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0407",
                "A TPM 1.2 has the TIS interface, and is in an x86 guest.",
                "the CRB interface and that of pSeries were made for TPM 2.0, and QEMU emulates no TPM 1.2 for Arm; libvirt"
                        + " refuses both.",
                new Fix("write version = V2_0.", "write version='2.0' on <backend>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(MODEL, VERSION, Guest.ARCHITECTURE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.is(VERSION, "1.2")) {
            return;
        }
        String model = guest.tree().literal(MODEL).orElse("");
        if (model.equals("tpm-crb") || model.equals("tpm-spapr")) {
            found.add(
                    VERSION, "The TPM interface '%s' is for TPM 2.0, but this TPM is of version 1.2.".formatted(model));
        } else if (guest.isOf(Architecture.AARCH64) || guest.isOf(Architecture.ARMV7L)) {
            found.add(VERSION, "%s guests have no TPM of version 1.2.".formatted(guest.architectureName()));
        }
    }
}
