package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.platform.Platform;
import io.github.domainwright.platform.Stated;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;

/** The expression of what a profile requires of its firmware. */
final class RequirementExpression {
    private static final DomainPath SMM = DomainPath.of("features/smm/@state");

    private RequirementExpression() {}

    /**
     * Returns the expression, similar to:
     *
     * <pre>{@code
     * FirmwareRequirement.of(Architecture.X86_64, "q35")
     *         .secureBoot(SecureBootState.ENFORCED)
     *         .build()
     * }</pre>
     */
    static CodeBlock of(Platform platform, DomainTree tree) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($T.$L, $S)",
                        FirmwareRequirement.class,
                        Architecture.class,
                        platform.architecture().value(),
                        platform.effectiveMachine().value().name());
        if (!platform.isUefi()) {
            code.add("\n.firmware($T.$L)", FirmwareType.class, FirmwareType.BIOS);
        }
        Stated<SecureBootState> secureBoot = platform.secureBoot();
        if (secureBoot != null) {
            code.add("\n.secureBoot($T.$L)", SecureBootState.class, secureBoot.value());
        }
        Stated<Boolean> stateless = platform.stateless();
        if (stateless != null && stateless.value()) {
            code.add("\n.stateless(true)");
        }
        if (tree.is(SMM, "off")) {
            code.add("\n.smm(false)");
        }
        return code.add("\n.build()").build();
    }
}
