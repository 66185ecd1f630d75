package io.github.domainwright.processor;

import com.google.auto.service.AutoService;
import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.MessagerReporter;
import io.github.domainwright.processor.view.generate.ElementBuilderGenerator;
import io.github.domainwright.processor.view.generate.ViewGenerator;
import io.github.domainwright.processor.view.model.ElementModel;
import io.github.domainwright.processor.view.read.ElementModelReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The annotation processor of element models: for each interface with {@code @ElementModel} it reads and generates a view
 * and a builder. It is isolating, like {@link VmProfileProcessor}.
 */
@SuppressWarnings("exports") // Only the compiler of this module reads the annotation.
@AutoService(Processor.class)
public final class ElementModelProcessor extends AbstractProcessor {
    private static final String TRIGGER = "io.github.domainwright.domain.model.ElementModel";

    /** Makes the processor as compilers do. */
    public ElementModelProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(TRIGGER);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Processes the models of this round; claims no annotation, so that other processors see them too. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (TypeElement model : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                MessagerReporter.of(processingEnv).report(model, process(model));
            }
        }
        return false;
    }

    private List<Diagnostic> process(TypeElement type) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        try {
            Optional<ElementModel> model = new ElementModelReader(processingEnv, diagnostics::add).read(type);
            model.ifPresent(read -> generate(read, type, diagnostics));
        } catch (RuntimeException fault) {
            diagnostics.add(InternalFault.of(fault));
        }
        return diagnostics;
    }

    private void generate(ElementModel model, TypeElement type, List<Diagnostic> diagnostics) {
        if (!diagnostics.isEmpty()) {
            return;
        }
        String processor = getClass().getName();
        SourceWriter writer = new SourceWriter(processingEnv.getFiler(), type);
        writer.write(ViewGenerator.generate(model, processor)).ifPresent(diagnostics::add);
        writer.write(ElementBuilderGenerator.generate(model, processor)).ifPresent(diagnostics::add);
    }
}
