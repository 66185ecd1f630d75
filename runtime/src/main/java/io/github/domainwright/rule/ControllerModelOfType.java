package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Value;
import java.util.List;
import java.util.Locale;

/** DW0433: a controller has a model of its type; the data file {@code controller-models.tsv} says which ones there are. */
final class ControllerModelOfType implements Rule {
    private static final DomainPath CONTROLLERS = DomainPath.of("devices/controller");
    private static final DomainPath MODELS = DomainPath.of("devices/controller/@model");

    private final Lazy<List<ControllerTable.Row>> rows = new Lazy<>(ControllerTable::rows);

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0433",
                "The model of a controller is one of its type.",
                "a model is a device for one kind of bus; libvirt refuses any other (\"Unknown model type\").",
                new Fix("use a model of this type, or leave it out.", "use a model of this type, or leave it out."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(MODELS, DomainPath.of("devices/controller/@type"));
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu()) {
            return;
        }
        for (Element controller : guest.tree().elements(CONTROLLERS)) {
            String type = controller.literal("type").orElse("");
            for (ControllerTable.Row row : rows.get()) {
                if (row.type().equals(type)) {
                    controller.attribute("model").ifPresent(model -> check(row, model, found));
                }
            }
        }
    }

    private void check(ControllerTable.Row row, Attribute model, Findings found) {
        if (model.value() instanceof Value.Literal stated && !row.models().contains(stated.text())) {
            String message = row.models().isEmpty()
                    ? "A controller of type '%s' has no model, and so not '%s'."
                    : "A controller of type '%s' has no model '%s'.";
            found.add(MODELS, model.origin(), message.formatted(row.type(), stated.text()), fix(row));
        }
    }

    private Fix fix(ControllerTable.Row row) {
        if (row.usual().isEmpty()) {
            return new Fix("leave the model out.", "leave model out.");
        }
        String constant = row.usual().replace('-', '_').toUpperCase(Locale.ROOT);
        return new Fix(
                "write model = %s, or leave it out.".formatted(constant),
                "write model='%s', or leave it out.".formatted(row.usual()));
    }
}
