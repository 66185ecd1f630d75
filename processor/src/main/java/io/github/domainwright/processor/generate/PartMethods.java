package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.xml.XmlOut;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that write a part of the document; a large one is split, because a method has at most 65,535 bytes of code. */
final class PartMethods {
    private final ProfileModel profile;

    PartMethods(ProfileModel profile) {
        this.profile = profile;
    }

    /** Returns the method {@code name}, which does {@code steps}, and those that it calls. */
    List<MethodSpec> of(String name, List<Step> steps, boolean asksForSmm) {
        List<List<Step>> chunks = StepChunks.of(steps);
        if (chunks.size() == 1) {
            return List.of(method(name, asksForSmm)
                    .addCode(StepStatements.of(profile, steps))
                    .build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder calls = CodeBlock.builder();
        for (int i = 0; i < chunks.size(); i++) {
            String chunk = name + (i + 1);
            calls.addStatement("$L(vm, out$L)", chunk, asksForSmm ? ", smm" : "");
            methods.add(method(chunk, asksForSmm)
                    .addCode(StepStatements.of(profile, chunks.get(i)))
                    .build());
        }
        methods.add(0, method(name, asksForSmm).addCode(calls.build()).build());
        return methods;
    }

    private MethodSpec.Builder method(String name, boolean asksForSmm) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(TypeNames.of(profile.type()), "vm")
                .addParameter(XmlOut.class, "out");
        return asksForSmm ? method.addParameter(TypeName.BOOLEAN, "smm") : method;
    }
}
