package io.github.domainwright.processor.bind;

import io.github.domainwright.annotation.LaunchSecurityType;
import io.github.domainwright.platform.Platform;
import io.github.domainwright.platform.Stated;
import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.LaunchRefusal;
import io.github.domainwright.processor.model.AnnotationModel;
import io.github.domainwright.value.LaunchPolicy;
import java.util.Optional;
import java.util.function.Consumer;

/** Binds {@code @LaunchSecurity}: a policy that says something else than the technology is never written. */
final class LaunchSecurityBinder {
    private LaunchSecurityBinder() {}

    static Stated<Platform.LaunchSecurity> bind(AnnotationModel annotation, Consumer<Diagnostic> problems) {
        LaunchSecurityType type =
                LaunchSecurityType.valueOf(annotation.member("value").source());
        String policy = annotation.member("policy").source();
        Optional<Diagnostic> problem = policy.isEmpty() ? Optional.empty() : problem(type, policy, annotation);
        problem.ifPresent(problems);
        boolean isUsable = !policy.isEmpty() && problem.isEmpty();
        return new Stated<>(
                new Platform.LaunchSecurity(type, isUsable ? policy : type.defaultPolicy()),
                annotation.origin("value"));
    }

    private static Optional<Diagnostic> problem(LaunchSecurityType type, String policy, AnnotationModel annotation) {
        boolean isSev = type == LaunchSecurityType.SEV || type == LaunchSecurityType.SEV_ES;
        Optional<LaunchPolicy> read = isSev ? LaunchPolicy.readSev(policy) : LaunchPolicy.read(policy);
        if (read.isEmpty()) {
            return Optional.of(LaunchRefusal.NO_POLICY.at(annotation.origin("policy"), policy));
        }
        LaunchSecurityType meant = read.get().encryptsState() ? LaunchSecurityType.SEV_ES : LaunchSecurityType.SEV;
        return isSev && meant != type
                ? Optional.of(LaunchRefusal.OTHER_TECHNOLOGY.at(annotation.origin("policy"), policy, meant, type))
                : Optional.empty();
    }
}
