package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import java.util.List;
import java.util.Optional;

/** DW0462: a profile does not hold a password. A document may: somebody gave it when it was made. */
final class PasswordInProfile implements Rule {
    private static final DomainPath PASSWORD = DomainPath.of("devices/graphics/@passwd");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0462",
                "A profile does not hold a password.",
                "all of its guests would have the same one, and whoever reads the source or the classes knows it.",
                new Fix(
                        "take it as a parameter: @VncPassword or @SpicePassword on a component.",
                        "this is about profiles only."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(PASSWORD);
    }

    @Override
    public void check(Guest guest, Findings found) {
        for (Element graphics : guest.tree().elements(PASSWORD.element())) {
            Optional<Attribute> password = graphics.attribute(PASSWORD.attribute());
            password.filter(stated ->
                            stated.origin() instanceof Origin.Annotation && stated.value() instanceof Value.Literal)
                    .ifPresent(stated -> found.add(PASSWORD, stated.origin(), "The password stands in the profile."));
        }
    }
}
