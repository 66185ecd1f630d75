package io.github.domainwright.processor;

import com.google.auto.service.AutoService;
import io.github.domainwright.processor.bind.BoundProfile;
import io.github.domainwright.processor.bind.ProfileBinder;
import io.github.domainwright.processor.check.ProfileChecker;
import io.github.domainwright.processor.check.TargetTranslations;
import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.MessagerReporter;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.diagnostic.WarningPolicy;
import io.github.domainwright.processor.generate.BuilderGenerator;
import io.github.domainwright.processor.generate.GeneratedSource;
import io.github.domainwright.processor.generate.KubeVirtGenerator;
import io.github.domainwright.processor.generate.NovaGenerator;
import io.github.domainwright.processor.generate.StubGenerator;
import io.github.domainwright.processor.generate.XmlEmitterGenerator;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.processor.read.ProfileReader;
import io.github.domainwright.processor.read.ReadResult;
import io.github.domainwright.processor.read.SuppressedWarnings;
import io.github.domainwright.tree.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The annotation processor: for each type with {@code @VmProfile} it reads, binds, checks and generates.
 *
 * <p>It is isolating: what it writes for a profile depends on nothing but that profile and what its declaration reaches.
 */
@SuppressWarnings("exports") // Only the compiler of this module reads the annotation.
@AutoService(Processor.class)
public final class VmProfileProcessor extends AbstractProcessor {
    private static final String TRIGGER = "io.github.domainwright.annotation.VmProfile";
    private static final String BINDING = "jakarta.xml.bind.annotation.XmlAttribute";

    private final ProfileListener listener;
    private final Set<String> deferred = new LinkedHashSet<>();
    private ProcessorOptions options = new ProcessorOptions(Map.of());
    private @Nullable ProfileReader reader;

    /** Makes the processor as compilers do. */
    public VmProfileProcessor() {
        this(ProfileListener.NONE);
    }

    /** Makes a processor that tells {@code listener} what it makes of each profile. */
    public VmProfileProcessor(ProfileListener listener) {
        this.listener = listener;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(TRIGGER);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.copyOf(ProcessorOption.names());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Reads the options and says what is wrong with them, once for the compilation. */
    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        options = new ProcessorOptions(environment.getOptions());
        reader = new ProfileReader(environment);
        MessagerReporter.of(environment).report(options.problems());
    }

    /** Processes the profiles of this round; claims no annotation, so that other processors see them too. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement profile : profiles(annotations, round)) {
            try {
                process(profile, round.processingOver());
            } catch (RuntimeException fault) {
                MessagerReporter.of(processingEnv).report(profile, List.of(InternalFault.of(fault)));
            }
        }
        return false;
    }

    private List<TypeElement> profiles(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> profiles = new LinkedHashSet<>();
        for (String name : deferred) {
            profiles.add(processingEnv.getElementUtils().getTypeElement(name));
        }
        deferred.clear();
        for (TypeElement annotation : annotations) {
            profiles.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
        }
        return List.copyOf(profiles);
    }

    private void process(TypeElement profile, boolean isLastRound) {
        if (processingEnv.getElementUtils().getTypeElement(BINDING) == null) {
            Diagnostic missing = Refusal.NO_BINDING_ANNOTATIONS.at(new Origin.Component(""));
            MessagerReporter.of(processingEnv).report(profile, List.of(missing));
            return;
        }
        ReadResult read = Objects.requireNonNull(reader, "init").read(profile);
        if (read.isDeferred()) {
            // In the last round the compiler itself says which type is missing.
            if (!isLastRound) {
                deferred.add(profile.getQualifiedName().toString());
            }
            return;
        }
        List<Diagnostic> diagnostics = read.profile()
                .map(model -> generate(profile, model, read.diagnostics()))
                .orElse(read.diagnostics());
        MessagerReporter.of(processingEnv).report(profile, diagnostics);
    }

    private List<Diagnostic> generate(TypeElement profile, ProfileModel model, List<Diagnostic> fromReading) {
        BoundProfile bound = ProfileBinder.bind(model);
        List<Diagnostic> found = new ArrayList<>(fromReading);
        found.addAll(bound.diagnostics());
        found.addAll(ProfileChecker.check(bound.tree(), bound.platform().target()));
        TargetTranslations translations = TargetTranslations.of(bound.tree(), bound.deployment());
        found.addAll(translations.check(bound.deployment()));
        List<Diagnostic> diagnostics = new ArrayList<>(policy(profile).apply(found));
        listener.checked(profile, checked(model, bound, diagnostics));
        boolean isRefused = diagnostics.stream().anyMatch(Diagnostic::isError);
        List<GeneratedSource> sources = isRefused
                ? StubGenerator.generate(model, bound.deployment().targets())
                : sources(model, bound, translations);
        SourceWriter writer = new SourceWriter(processingEnv.getFiler(), profile);
        for (GeneratedSource source : sources) {
            writer.write(source).ifPresent(diagnostics::add);
        }
        return diagnostics;
    }

    private static CheckedProfile checked(ProfileModel model, BoundProfile bound, List<Diagnostic> diagnostics) {
        return new CheckedProfile(
                model.type().qualifiedName(),
                bound.tree(),
                bound.platform().target(),
                bound.deployment().targets(),
                bound.deployment().accepted(),
                diagnostics.stream().map(VmProfileProcessor::finding).toList());
    }

    private static CheckedProfile.Finding finding(Diagnostic said) {
        return new CheckedProfile.Finding(said.code(), said.severity(), said.message(), said.why(), said.fix());
    }

    private static List<GeneratedSource> sources(
            ProfileModel model, BoundProfile bound, TargetTranslations translations) {
        List<GeneratedSource> sources = new ArrayList<>();
        sources.add(BuilderGenerator.generate(model));
        sources.add(XmlEmitterGenerator.generate(model, bound));
        translations.nova().map(nova -> NovaGenerator.generate(model, nova)).ifPresent(sources::add);
        translations
                .kubeVirt()
                .map(kubeVirt -> KubeVirtGenerator.generate(model, kubeVirt))
                .ifPresent(sources::add);
        return sources;
    }

    private WarningPolicy policy(TypeElement profile) {
        boolean areErrors = options.value(ProcessorOption.WARNINGS).equals("error");
        return new WarningPolicy(SuppressedWarnings.of(profile), areErrors);
    }
}
