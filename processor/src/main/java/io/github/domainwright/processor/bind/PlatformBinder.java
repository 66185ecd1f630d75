package io.github.domainwright.processor.bind;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.Hypervisor;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.platform.Machine;
import io.github.domainwright.platform.Platform;
import io.github.domainwright.platform.Stated;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.processor.model.ProfileModel;
import io.github.domainwright.tree.Origin;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Binds the few annotations that only make sense together: machine type, firmware and Secure Boot. What they mean for the
 * document is the runtime's knowledge, see {@link io.github.domainwright.platform.PlatformTree}.
 */
final class PlatformBinder {
    private static final String OURS = "io.github.domainwright.annotation.";

    private PlatformBinder() {}

    static Platform bind(ProfileModel profile, TargetVersions target, Consumer<Diagnostic> problems) {
        AnnotationModel vmProfile = profile.annotation(OURS + "VmProfile").orElseThrow();
        Optional<AnnotationModel> machine = profile.annotation(OURS + "MachineType");
        Optional<AnnotationModel> other = profile.annotation(OURS + "OtherMachine");
        if (machine.isPresent() && other.isPresent()) {
            problems.accept(Refusal.GIVEN_TWICE.at(
                    other.get().origin(),
                    machine.get().origin().describe(),
                    other.get().simpleName()));
        }
        Optional<AnnotationModel> firmware = profile.annotation(OURS + "Firmware");
        Optional<AnnotationModel> secureBoot = profile.annotation(OURS + "SecureBoot");
        return new Platform(
                stated(vmProfile, "architecture", Architecture::valueOf),
                stated(vmProfile, "hypervisor", Hypervisor::valueOf),
                machine.map(PlatformBinder::machine)
                        .or(() -> other.map(annotation -> stated(annotation, "value", Machine::named)))
                        .orElse(null),
                firmware.map(annotation -> stated(annotation, "value", FirmwareType::valueOf))
                        .or(() -> fileOnly(profile))
                        .orElse(null),
                firmware.filter(annotation -> annotation.member("stateless").isStated())
                        .map(annotation -> stated(annotation, "stateless", Boolean::valueOf))
                        .orElse(null),
                secureBoot
                        .map(annotation -> stated(annotation, "value", SecureBootState::valueOf))
                        .orElse(null),
                profile.annotation(OURS + "LaunchSecurity")
                        .map(annotation -> LaunchSecurityBinder.bind(annotation, problems))
                        .orElse(null),
                target);
    }

    /** A profile that only states the firmware's file leaves libvirt nothing to choose, as with BIOS. */
    private static Optional<Stated<FirmwareType>> fileOnly(ProfileModel profile) {
        boolean isChosen = profile.annotation(OURS + "SecureBoot").isPresent()
                || profile.annotation(OURS + "LaunchSecurity").isPresent();
        return profile.annotation(OURS + "Loader")
                .filter(loader -> !isChosen && loader.member("value").isStated())
                .map(loader -> new Stated<>(FirmwareType.BIOS, new Origin.Implied(loader.origin("value"))));
    }

    private static Stated<Machine> machine(AnnotationModel annotation) {
        MachineFamily family = MachineFamily.valueOf(annotation.member("value").source());
        String version = annotation.member("version").source();
        return new Stated<>(new Machine(family, version), annotation.origin("value"));
    }

    private static <T> Stated<T> stated(AnnotationModel annotation, String member, Function<String, T> read) {
        return new Stated<>(read.apply(annotation.member(member).source()), annotation.origin(member));
    }
}
