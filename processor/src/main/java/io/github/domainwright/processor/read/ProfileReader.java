package io.github.domainwright.processor.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.processor.model.ProfileType;
import io.github.domainwright.tree.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads a profile from the compiler. */
public final class ProfileReader {
    private final Elements elements;
    private final ProcessingEnvironment environment;

    /** Reads with what {@code environment} offers. */
    public ProfileReader(ProcessingEnvironment environment) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
    }

    /** Reads {@code type}, which carries {@code @VmProfile}. */
    public ReadResult read(TypeElement type) {
        Optional<Diagnostic> shape = ProfileShape.check(type);
        if (shape.isPresent()) {
            return ReadResult.refused(List.of(shape.get()));
        }
        List<? extends Element> members = members(type);
        if (UnfinishedTypes.areIn(type, members)) {
            return ReadResult.deferred();
        }
        List<Diagnostic> problems = new ArrayList<>();
        Mirrors mirrors = new Mirrors(elements);
        AnnotationReader annotations = new AnnotationReader(mirrors, problems::add);
        ComponentTypeReader types =
                new ComponentTypeReader(environment.getTypeUtils(), elements, new EnumWords(mirrors));
        List<ComponentModel> components = new ArrayList<>();
        for (Element member : members) {
            String name = member.getSimpleName().toString();
            List<AnnotationModel> stated = annotations.read(member, name);
            Optional<ComponentType> componentType = types.read(type(member));
            componentType.ifPresentOrElse(
                    known -> components.add(new ComponentModel(name, known, stated)),
                    () -> problems.add(
                            Refusal.UNKNOWN_COMPONENT_TYPE.at(new Origin.Component(name), name, type(member))));
        }
        boolean isWhole = components.size() == members.size();
        return isWhole
                ? ReadResult.of(new ProfileModel(profileType(type), annotations.read(type, ""), components), problems)
                : ReadResult.refused(problems);
    }

    private ProfileType profileType(TypeElement type) {
        return new ProfileType(
                elements.getPackageOf(type).getQualifiedName().toString(),
                ProfileShape.names(type),
                type.getKind() == ElementKind.RECORD,
                ProfileShape.isPublic(type),
                new ProfileType.GeneratedMarks(
                        isVisible(type, "javax.annotation.processing.Generated"),
                        isVisible(type, "org.jspecify.annotations.NullMarked")));
    }

    private boolean isVisible(TypeElement from, String name) {
        return elements.getTypeElement(elements.getModuleOf(from), name) != null;
    }

    /** Returns the record's components, or the accessors that the interface's implementation must have. */
    private List<? extends Element> members(TypeElement type) {
        return type.getKind() == ElementKind.RECORD
                ? ElementFilter.recordComponentsIn(type.getEnclosedElements())
                : ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                        .toList();
    }

    private static TypeMirror type(Element member) {
        return member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
    }
}
