package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.List;
import java.util.Optional;

/**
 * A rule that an element is there, for the few that libvirt cannot do without.
 *
 * @param id the id
 * @param path the element
 * @param message what is wrong if it is missing
 * @param fix what to do then
 */
record RequiredElement(String id, DomainPath path, String message, Fix fix) implements Rule {
    /** DW0203: a domain has a name. */
    static final Rule NAME = new RequiredElement(
            "DW0203",
            DomainPath.of("name"),
            "This guest has no name.",
            new Fix(
                    "add a component for it: @DomainName String name.",
                    "write <name> as the first child of <domain>."));

    /** DW0304: a domain has memory. */
    static final Rule MEMORY = new RequiredElement(
            "DW0304",
            DomainPath.of("memory"),
            "This guest has no memory.",
            new Fix(
                    "write @Memory(\"4 GiB\") on the profile, or on a component.",
                    "write <memory unit='GiB'>4</memory>."));

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String demand() {
        return "A domain has the element <%s>.".formatted(path);
    }

    @Override
    public String why() {
        return "libvirt cannot define a domain without it.";
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(path);
    }

    @Override
    public Optional<Violation> check(DomainTree tree) {
        return tree.has(path) ? Optional.empty() : Optional.of(new Violation(this, message, path, fix));
    }
}
