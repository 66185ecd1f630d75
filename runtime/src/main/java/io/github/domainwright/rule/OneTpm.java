package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;

/** DW0408: a guest has at most one TPM. */
final class OneTpm implements Rule {
    private static final DomainPath TPMS = DomainPath.of("devices/tpm");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0408",
                "A guest has at most one TPM.",
                "libvirt refuses a second one (\"only a single TPM non-proxy device is supported\").",
                new Fix("remove one @Tpm.", "remove one <tpm>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(TPMS);
    }

    @Override
    public void check(Guest guest, Findings found) {
        List<Element> tpms = guest.tree().elements(TPMS).stream()
                .filter(tpm ->
                        !tpm.literal("model").filter("spapr-tpm-proxy"::equals).isPresent())
                .toList();
        tpms.stream().skip(1).forEach(tpm -> found.add(TPMS, tpm.origin(), "This guest has more than one TPM."));
    }
}
