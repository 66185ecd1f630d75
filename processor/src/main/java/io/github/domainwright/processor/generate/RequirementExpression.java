package io.github.domainwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.LaunchTechnology;
import io.github.domainwright.firmware.Tristate;

/** The expression of what a profile requires of its UEFI firmware. */
final class RequirementExpression {
    private RequirementExpression() {}

    /**
     * Returns the expression, similar to:
     *
     * <pre>{@code
     * FirmwareRequirement.of(Architecture.X86_64, "q35")
     *         .secureBoot(SecureBootState.ENFORCED)
     *         .build()
     * }</pre>
     *
     * @param requirement the requirement
     * @param machine the machine as the profile names it: an alias stays one, so that no version is baked in
     */
    static CodeBlock of(FirmwareRequirement requirement, String machine) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($T.$L, $L)",
                        FirmwareRequirement.class,
                        Architecture.class,
                        requirement.architecture(),
                        MarkupLiteral.quoted(machine));
        requirement.secureBoot().ifPresent(state -> code.add("\n.secureBoot($T.$L)", SecureBootState.class, state));
        if (requirement.stateless()) {
            code.add("\n.stateless(true)");
        }
        if (requirement.smm() == Tristate.NO) {
            code.add("\n.smm(false)");
        }
        if (requirement.launchSecurity() != LaunchTechnology.NONE) {
            code.add("\n.launchSecurity($T.$L)", LaunchTechnology.class, requirement.launchSecurity());
        }
        requirement.imageFormat().ifPresent(format -> code.add("\n.imageFormat($T.$L)", ImageFormat.class, format));
        requirement.libvirt().ifPresent(version -> code.add("\n.libvirt($S)", version));
        return code.add("\n.build()").build();
    }
}
