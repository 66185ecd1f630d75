package io.github.domainwright.processor.view.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.ModelRefusal;
import io.github.domainwright.processor.read.ComponentTypeReader;
import io.github.domainwright.processor.read.EnumWords;
import io.github.domainwright.processor.read.Mirrors;
import io.github.domainwright.processor.read.VisibleTypes;
import io.github.domainwright.processor.view.model.ElementModel;
import io.github.domainwright.processor.view.model.MemberModel;
import io.github.domainwright.processor.view.model.ModelType;
import io.github.domainwright.processor.view.model.VariantModel;
import io.github.domainwright.tree.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads an interface with {@code @ElementModel}. */
public final class ElementModelReader {
    private static final String ELEMENT_AT = "io.github.domainwright.annotation.ElementAt";

    private final ProcessingEnvironment environment;
    private final Mirrors mirrors;
    private final Consumer<Diagnostic> problems;

    /** Reads with the compiler of {@code environment}, and tells {@code problems} what is wrong. */
    public ElementModelReader(ProcessingEnvironment environment, Consumer<Diagnostic> problems) {
        this.environment = environment;
        this.mirrors = new Mirrors(environment.getElementUtils());
        this.problems = problems;
    }

    /** Returns the model as far as it can be read, unless {@code type} cannot be one. */
    public Optional<ElementModel> read(TypeElement type) {
        Optional<String> objection = objection(type);
        if (objection.isPresent()) {
            problems.accept(
                    ModelRefusal.NOT_A_MODEL.at(new Origin.Component(""), type.getSimpleName(), objection.get()));
            return Optional.empty();
        }
        List<MemberModel> members = members(type, problems);
        List<VariantModel> variants = new VariantReader(mirrors, this::members, problems).read(type, members);
        new NameClashes(problems).check(members, variants);
        return Optional.of(new ElementModel(
                ModelTypes.name(type),
                element(type),
                members,
                variants,
                new VisibleTypes(environment.getElementUtils()).marks(type)));
    }

    /** Returns the last step of {@code @ElementAt}, if the type has it; a path that is none is refused where it is used. */
    private String element(TypeElement type) {
        return Mirrors.find(type, ELEMENT_AT)
                .map(mirror -> mirrors.text(mirror, "value"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .orElse("");
    }

    private Optional<String> objection(TypeElement type) {
        if (type.getKind() != ElementKind.INTERFACE) {
            return Optional.of("it is not an interface");
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of("it has type parameters");
        }
        if (type.getModifiers().contains(Modifier.SEALED) || type.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of("generated code cannot implement it");
        }
        boolean isModelled =
                type.getInterfaces().stream().anyMatch(each -> ModelTypes.is(each, ModelTypes.MODELLED_ELEMENT));
        return isModelled ? Optional.empty() : Optional.of("it does not extend ModelledElement");
    }

    /** Returns the members of another model; what is wrong with it is said where that is read. */
    private List<MemberModel> members(ModelType other) {
        String name = String.join(".", other.names());
        String qualified = other.packageName().isEmpty() ? name : other.packageName() + "." + name;
        return members(environment.getElementUtils().getTypeElement(qualified), ignored -> {});
    }

    private List<MemberModel> members(TypeElement type, Consumer<Diagnostic> listener) {
        ComponentTypeReader types = new ComponentTypeReader(
                environment.getTypeUtils(), environment.getElementUtils(), new EnumWords(mirrors));
        MemberReader reader = new MemberReader(mirrors, new ValueReader(types, mirrors), listener);
        return abstractMethods(type).stream()
                .map(reader::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<ExecutableElement> abstractMethods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .toList();
    }
}
