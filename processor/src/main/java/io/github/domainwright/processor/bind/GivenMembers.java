package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType;
import io.github.domainwright.processor.model.ComponentType.Multiplicity;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.processor.model.VocabularyModel.MemberModel;
import io.github.domainwright.tree.Value.BooleanWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Which members of the annotations on some components other components give. */
final class GivenMembers {
    private static final String GIVES = "io.github.domainwright.annotation.Gives";

    private final Map<String, List<GivenMember>> byReceiver = new HashMap<>();

    private GivenMembers() {}

    /** Finds them among {@code components}, which stand beside each other; reports what cannot be given. */
    static GivenMembers among(List<ComponentModel> components, Consumer<Diagnostic> problems) {
        GivenMembers given = new GivenMembers();
        for (ComponentModel component : components) {
            for (AnnotationModel annotation : component.annotations()) {
                if (annotation.name().equals(GIVES)) {
                    given.add(component, annotation, components).ifPresent(problems);
                }
            }
        }
        return given;
    }

    /** Returns the members that other components give to the annotation on {@code receiver}. */
    List<GivenMember> of(ComponentModel receiver) {
        return byReceiver.getOrDefault(receiver.name(), List.of());
    }

    private Optional<Diagnostic> add(ComponentModel giver, AnnotationModel gives, List<ComponentModel> components) {
        String of = gives.member("of").source();
        String name = gives.member("value").source();
        List<ComponentModel> receivers = components.stream()
                .filter(component -> word(component).isPresent())
                .filter(component -> of.isEmpty() || component.accessor().equals(of))
                .toList();
        if (receivers.size() != 1) {
            String which = of.isEmpty() ? "an annotation of the vocabulary" : "the name " + of + " and an annotation";
            return refusal(
                    gives,
                    giver,
                    name,
                    receivers.isEmpty() ? "no component beside it has " + which : "several components have " + which);
        }
        ComponentModel receiver = receivers.get(0);
        Optional<MemberModel> member = word(receiver).orElseThrow().vocabulary().members().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
        String annotation = word(receiver).orElseThrow().simpleName();
        if (member.isEmpty()) {
            return refusal(gives, giver, name, annotation + " has no member of that name with a place in the document");
        }
        Optional<String> objection = objection(member.get(), giver.type());
        if (objection.isPresent()) {
            return refusal(gives, giver, name, objection.get());
        }
        byReceiver.computeIfAbsent(receiver.name(), key -> new ArrayList<>()).add(new GivenMember(name, giver, gives));
        return Optional.empty();
    }

    /** Says what keeps a component of the type {@code type} from giving {@code member}. */
    private static Optional<String> objection(MemberModel member, ComponentType type) {
        boolean isBoolean = type.kind() == ValueKind.BOOLEAN;
        if (member.isRepeated()) {
            return Optional.of("the member is not a single value");
        }
        if (type.multiplicity() == Multiplicity.LIST) {
            return Optional.of("a List is not a single value");
        }
        if (member.isPresence()) {
            boolean isInside = !member.place().steps().isEmpty();
            boolean isPlain = isBoolean && type.multiplicity() == Multiplicity.ONE;
            return isInside && isPlain
                    ? Optional.empty()
                    : Optional.of("whether an element inside is there is a boolean, not an Optional");
        }
        BooleanWords words = member.words();
        boolean hasWords = words != null && !words.whenFalse().isEmpty();
        return isBoolean && !hasWords
                ? Optional.of("the member is neither yes and no nor on and off")
                : Optional.empty();
    }

    private static Optional<AnnotationModel> word(ComponentModel component) {
        return component.annotations().stream()
                .filter(annotation -> annotation.vocabulary() != null)
                .findFirst();
    }

    private static Optional<Diagnostic> refusal(
            AnnotationModel gives, ComponentModel giver, String member, String reason) {
        return Optional.of(Refusal.NOTHING_TO_GIVE_TO.at(gives.origin("value"), giver.name(), member, reason));
    }
}
