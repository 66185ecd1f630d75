package io.github.domainwright.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.domainwright.processor.model.ComponentModel;
import io.github.domainwright.processor.model.ComponentType;
import io.github.domainwright.processor.model.ComponentType.Multiplicity;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.processor.model.ProfileType;
import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.TestCompiler;
import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.Value;
import io.github.domainwright.xml.DomainRenderer;
import io.github.domainwright.xml.DomainWriter;
import io.github.domainwright.xml.XmlOut;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a generated emitter writes for a tree is what the runtime writes for it, whatever stands in it. */
class EmitterEqualsTreeTest {
    private static final int TREES = 120;

    private static final ProfileModel PROFILE = new ProfileModel(
            new ProfileType("acme", List.of("Guest"), true, true, new ProfileType.GeneratedMarks(false, false)),
            List.of(),
            List.of(
                    component("one", Multiplicity.ONE),
                    component("maybe", Multiplicity.OPTIONAL),
                    component("many", Multiplicity.LIST)));

    private static final String GUEST = """
            package acme;

            import java.util.List;
            import java.util.Optional;

            public record Guest(String one, Optional<String> maybe, List<String> many) {}
            """;

    @TempDir
    Path directory;

    private static ComponentModel component(String name, Multiplicity multiplicity) {
        return new ComponentModel(
                name,
                new ComponentType(multiplicity, ValueKind.STRING, "", List.of(), List.of()),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @EnumSource
    void generatedTreesWithHoles(TestCompiler compiler) throws Exception {
        List<Element> trees = new ArrayList<>();
        for (int seed = 0; seed < TREES; seed++) {
            trees.add(new TreeGenerator(seed).elementWithHoles());
        }
        Compiled compiled = compile(compiler, trees);

        for (int seed = 0; seed < TREES; seed++) {
            TreeGenerator texts = new TreeGenerator(-seed);
            GuestValues values = new GuestValues(
                    texts.text(),
                    seed % 3 == 0 ? Optional.empty() : Optional.of(texts.text()),
                    Stream.generate(texts::text).limit(seed % 4).toList());

            assertThat(emit(compiled, seed, values))
                    .as("seed %s", seed)
                    .isEqualTo(DomainWriter.toXml(new DomainTree(values.in(trees.get(seed)))));
        }
    }

    @Test
    void textsThatAreTooLongForOneConstant() throws Exception {
        String line = "\u4e2d\u6587 \"\"\" \\ and so on\n";
        List<Element> trees = List.of(
                element(line.repeat(3_000)), element("\u4e2d".repeat(70_000)), element("\ud83d\ude00".repeat(40_000)));
        Compiled compiled = compile(TestCompiler.JAVAC, trees);

        for (int i = 0; i < trees.size(); i++) {
            assertThat(emit(compiled, i, new GuestValues("", Optional.empty(), List.of())))
                    .isEqualTo(DomainWriter.toXml(new DomainTree(trees.get(i))));
        }
    }

    @Test
    void documentsThatAreTooLargeForOneMethod() throws Exception {
        TreeGenerator generator = new TreeGenerator(7);
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            children.addAll(generator.elementWithHoles().children());
        }
        Element tree = new Element("domain", List.of(), children, Origin.UNKNOWN);
        GuestValues values = new GuestValues("one", Optional.of("maybe"), List.of("many", "more"));

        assertThat(emit(compile(TestCompiler.JAVAC, List.of(tree)), 0, values))
                .isEqualTo(DomainWriter.toXml(new DomainTree(values.in(tree))));
    }

    private static Element element(String text) {
        return new Element(
                "domain",
                List.of(new Attribute("a", Value.of(text), Origin.UNKNOWN)),
                List.of(new Node.Text(Value.of(text), Origin.UNKNOWN)),
                Origin.UNKNOWN);
    }

    private Compiled compile(TestCompiler compiler, List<Element> trees) throws IOException {
        Compilation compilation = Compilation.with(compiler, directory)
                .options("-proc:none")
                .processors()
                .source("acme/Guest.java", GUEST);
        for (int i = 0; i < trees.size(); i++) {
            compilation.source("acme/Emitter" + i + ".java", emitter("Emitter" + i, trees.get(i)));
        }
        Compiled compiled = compilation.run();
        assertThat(compiled.messages()).isEmpty();
        return compiled;
    }

    /** Writes the source of a class as the emitter's generator does. */
    private static String emitter(String name, Element tree) {
        StepCollector collector = new StepCollector();
        new DomainRenderer(collector).element(tree, 0);
        TypeSpec.Builder type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC);
        CodeBlock.Builder calls = CodeBlock.builder();
        int part = 0;
        for (List<Step> steps : StepChunks.of(collector.steps())) {
            calls.addStatement("part$L(vm, out)", part);
            type.addMethod(method("part" + part)
                    .addParameter(XmlOut.class, "out")
                    .addCode(StepStatements.of(PROFILE, steps))
                    .build());
            part++;
        }
        type.addMethod(method("write")
                .returns(String.class)
                .addStatement("$T out = new $T(16)", XmlOut.class, XmlOut.class)
                .addCode(calls.build())
                .addStatement("return out.toString()")
                .build());
        return JavaFile.builder("acme", type.build()).indent("    ").build().toString();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(ClassName.get("acme", "Guest"), "vm");
    }

    private static String emit(Compiled compiled, int number, GuestValues values) throws Exception {
        Class<?> emitter = compiled.load("acme.Emitter" + number);
        Class<?> guest = emitter.getClassLoader().loadClass("acme.Guest");
        Object vm = guest.getConstructor(String.class, Optional.class, List.class)
                .newInstance(values.one(), values.maybe(), values.many());
        return (String) emitter.getMethod("write", guest).invoke(null, vm);
    }
}
