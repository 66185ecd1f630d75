package io.github.domainwright.conformance.differential;

import io.github.domainwright.processor.bind.ProfileBinder;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.processor.model.VocabularyModel;
import io.github.domainwright.processor.model.VocabularyModel.MemberModel;
import io.github.domainwright.processor.model.VocabularyModel.PartModel;
import io.github.domainwright.processor.read.ProfileReader;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Keeps the tree of every profile, refused ones too: a value that its format refuses stands in the tree as it was
 * written, so that libvirt can be asked about it.
 */
final class ProfileObserver extends AbstractProcessor {
    private final Map<String, DomainTree> trees;

    /** Puts the trees into {@code trees}, by the profile's simple name. */
    ProfileObserver(Map<String, DomainTree> trees) {
        this.trees = trees;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("io.github.domainwright.annotation.VmProfile");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (TypeElement profile : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                new ProfileReader(processingEnv)
                        .read(profile)
                        .profile()
                        .ifPresent(model -> trees.put(
                                profile.getSimpleName().toString(),
                                ProfileBinder.bind(asWritten(model)).tree()));
            }
        }
        return false;
    }

    private static ProfileModel asWritten(ProfileModel profile) {
        return new ProfileModel(
                profile.type(),
                annotations(profile.annotations()),
                profile.components().stream().map(ProfileObserver::asWritten).toList());
    }

    private static ComponentModel asWritten(ComponentModel component) {
        return new ComponentModel(
                component.name(),
                component.type(),
                annotations(component.annotations()),
                component.inner().stream().map(ProfileObserver::asWritten).toList());
    }

    private static List<AnnotationModel> annotations(List<AnnotationModel> annotations) {
        return annotations.stream().map(ProfileObserver::asWritten).toList();
    }

    private static AnnotationModel asWritten(AnnotationModel annotation) {
        VocabularyModel word = annotation.vocabulary();
        if (word == null) {
            return annotation;
        }
        VocabularyModel lenient = new VocabularyModel(
                word.element(),
                word.isMany(),
                word.key(),
                word.parameter(),
                word.format(),
                word.dropsElement(),
                word.fixed(),
                word.members().stream()
                        .map(member -> asWritten(member, Stream.of(member.name()), annotation))
                        .toList(),
                word.parts().stream().map(part -> asWritten(part, annotation)).toList());
        return new AnnotationModel(annotation.name(), lenient, annotation.members(), annotation.origin());
    }

    private static PartModel asWritten(PartModel part, AnnotationModel annotation) {
        return new PartModel(
                part.name(),
                part.place(),
                part.fixed(),
                part.members().stream()
                        .map(member -> asWritten(
                                member,
                                IntStream.iterate(0, each -> annotation.hasPart(part.name(), each), each -> each + 1)
                                        .mapToObj(each -> part.name() + "." + each + "." + member.name()),
                                annotation))
                        .toList());
    }

    /** Returns {@code member} as a text of any kind if one of the values called {@code names} is refused otherwise. */
    private static MemberModel asWritten(MemberModel member, Stream<String> names, AnnotationModel annotation) {
        boolean isValid = names.flatMap(name -> annotation.member(name).words().stream())
                .filter(text -> !text.isEmpty() && !text.equals(member.unset()))
                .allMatch(text -> ValuePool.isValid(text, member.format()));
        // A value of several parts that is refused has no place as a whole.
        boolean isWhole = member.format().parts().isEmpty();
        return isValid || !isWhole
                ? member
                : new MemberModel(
                        member.name(),
                        member.place(),
                        ValueFormat.TEXT,
                        member.unset(),
                        member.isPresence(),
                        false,
                        member.isRepeated(),
                        member.words());
    }
}
