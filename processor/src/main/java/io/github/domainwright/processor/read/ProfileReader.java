package io.github.domainwright.processor.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.processor.model.ProfileType;
import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.processor.read.ProfileMembers.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads a profile from the compiler. */
public final class ProfileReader {
    private final Elements elements;
    private final Map<String, Optional<VocabularyModel>> known = new HashMap<>();
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
        if (UnfinishedTypes.areOn(type)) {
            return ReadResult.deferred();
        }
        ProfileMembers profileMembers = new ProfileMembers(environment.getTypeUtils());
        List<Member> members = profileMembers.of(type);
        if (UnfinishedTypes.areIn(members)) {
            return ReadResult.deferred();
        }
        Optional<Diagnostic> size = ProfileShape.checkSize(type, members);
        if (size.isPresent()) {
            return ReadResult.refused(List.of(size.get()));
        }
        List<Diagnostic> problems = new ArrayList<>();
        Mirrors mirrors = new Mirrors(elements);
        AnnotationReader annotations = new AnnotationReader(mirrors, known, problems::add);
        ComponentTypeReader types =
                new ComponentTypeReader(environment.getTypeUtils(), elements, new EnumWords(mirrors));
        ComponentReader reader = new ComponentReader(types, profileMembers, annotations, problems::add);
        List<ComponentModel> components =
                members.stream().map(reader::read).flatMap(Optional::stream).toList();
        return ReadResult.of(new ProfileModel(profileType(type), annotations.read(type, ""), components), problems);
    }

    private ProfileType profileType(TypeElement type) {
        return new ProfileType(
                elements.getPackageOf(type).getQualifiedName().toString(),
                TypeText.names(type),
                type.getKind() == ElementKind.RECORD,
                Visibility.isPublic(type),
                new VisibleTypes(elements).marks(type));
    }
}
