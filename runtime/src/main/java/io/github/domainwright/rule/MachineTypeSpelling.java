package io.github.domainwright.rule;

import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.tree.DomainPath;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DW0202: the machine type is spelled as QEMU spells it. */
final class MachineTypeSpelling implements Rule {
    /** A family, with or without the prefix of PCs, and a version of one or more numbers. */
    private static final Pattern NEARLY =
            Pattern.compile("(?:pc[-_]?)?(q35|i440fx|virt)(?:[-_]?(\\d+(?:\\.\\d+)*)?)?[-_.]?");

    /** A whole machine type where only its version should be. */
    private static final Pattern DOUBLED = Pattern.compile("(?:pc-q35|pc-i440fx|virt)-((?:pc-|q35|i440fx|virt).*)");

    private static final Pattern CHARACTERS = Pattern.compile("[a-zA-Z0-9_.-]+");

    private static final Pattern BARE_VERSION = Pattern.compile("\\d+(\\.\\d+)*");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0202",
                "A machine type is spelled as QEMU spells it: an alias such as q35, or a family and a version of two numbers"
                        + " such as pc-q35-9.0.",
                "libvirt compares machine types letter by letter and takes one that it does not know for a machine without"
                        + " PCI, or refuses it.",
                new Fix(
                        "leave the version out, or give it as \"9.0\".",
                        "write an alias such as q35, or a type that 'virsh capabilities' lists."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.MACHINE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        String machine = guest.machine();
        if (!guest.isQemu() || machine.isEmpty()) {
            return;
        }
        if (!CHARACTERS.matcher(machine).matches()) {
            found.addPart(
                    Guest.MACHINE,
                    "version",
                    "There is no machine type '%s': names have letters, digits and . _ - only.".formatted(machine));
            return;
        }
        if (BARE_VERSION.matcher(machine).matches()) {
            found.addPart(Guest.MACHINE, "version", "'%s' is a version, not a machine type.".formatted(machine));
            return;
        }
        suggestion(machine)
                .ifPresent(meant -> found.addPart(
                        Guest.MACHINE,
                        "version",
                        "There is no machine type '%s'. Did you mean '%s'?".formatted(machine, meant),
                        new Fix(
                                "leave the version out, or give it as in '%s'.".formatted(meant),
                                "write machine='%s'.".formatted(meant))));
    }

    private static Optional<String> suggestion(String machine) {
        Matcher doubled = DOUBLED.matcher(machine);
        if (doubled.matches()) {
            String inner = doubled.group(1);
            return Optional.of(suggestion(inner).orElse(inner));
        }
        Matcher nearly = NEARLY.matcher(machine.toLowerCase(Locale.ROOT));
        if (!nearly.matches()) {
            return Optional.empty();
        }
        String meant = family(nearly.group(1)).machine(version(nearly.group(2)));
        return Optional.of(meant).filter(correct -> !correct.equals(machine));
    }

    private static MachineFamily family(String word) {
        return Arrays.stream(MachineFamily.values())
                .filter(family -> family.versionPrefix().endsWith(word + "-"))
                .findFirst()
                .orElseThrow();
    }

    private static String version(@org.jspecify.annotations.Nullable String digits) {
        if (digits == null) {
            return "";
        }
        return digits.contains(".") ? digits : digits + ".0";
    }
}
