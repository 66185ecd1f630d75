package io.github.domainwright.platform;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.Hypervisor;
import io.github.domainwright.annotation.LaunchSecurityType;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.tree.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything that a profile can state around Secure Boot, combined with everything else: no sampling. */
final class OptionSpace {
    /** What is stated about one node that only may be stated: nothing, on, or off. */
    static final List<@Nullable Boolean> UNSTATED_OR_SO = Arrays.asList(null, true, false);

    private static final List<TargetVersions> TARGETS = List.of(
            TargetVersions.UNKNOWN,
            TargetVersions.of("7.0", "6.2"),
            TargetVersions.of("9.0", "7.2"),
            TargetVersions.of("10.10", "9.1"),
            TargetVersions.of("12.1", "10.1"));

    private static final List<Tpm> TPMS =
            Arrays.asList(null, new Tpm("tpm-tis", "1.2"), new Tpm("tpm-tis", "2.0"), new Tpm("tpm-crb", "2.0"));

    private OptionSpace() {}

    /**
     * An emulated TPM.
     *
     * @param model the interface
     * @param version the version
     */
    record Tpm(String model, String version) {}

    /**
     * One point of the space.
     *
     * @param platform what the profile states about machine and firmware
     * @param smm what it states about SMM
     * @param acpi what it states about ACPI
     * @param tpm the TPM it has
     */
    record Point(
            Platform platform,
            @Nullable Boolean smm,
            @Nullable Boolean acpi,
            @Nullable Tpm tpm) {}

    /** Returns the point of a profile that says nothing but {@code @SecureBoot}. */
    static Point plainSecureBoot() {
        Platform platform = new Platform(
                stated(Architecture.X86_64),
                stated(Hypervisor.KVM),
                null,
                null,
                null,
                stated(SecureBootState.ENFORCED),
                null,
                TargetVersions.UNKNOWN);
        return new Point(platform, null, null, null);
    }

    /** Does {@code action} for each point, on all processors. */
    static void forEach(Consumer<Point> action) {
        platforms().parallelStream().forEach(platform -> {
            for (Boolean smm : UNSTATED_OR_SO) {
                for (Boolean acpi : UNSTATED_OR_SO) {
                    for (Tpm tpm : TPMS) {
                        action.accept(new Point(platform, smm, acpi, tpm));
                    }
                }
            }
        });
    }

    private static List<Platform> platforms() {
        List<Platform> platforms = new ArrayList<>();
        for (Architecture architecture : Architecture.values()) {
            for (Stated<Machine> machine : machines()) {
                for (Stated<FirmwareType> firmware : orUnstated(FirmwareType.values())) {
                    for (Stated<Boolean> stateless : orUnstated(true, false)) {
                        for (Stated<SecureBootState> state : orUnstated(SecureBootState.values())) {
                            for (Stated<Platform.LaunchSecurity> security : launchSecurities()) {
                                for (TargetVersions target : TARGETS) {
                                    platforms.add(new Platform(
                                            stated(architecture),
                                            stated(Hypervisor.KVM),
                                            machine,
                                            firmware,
                                            stateless,
                                            state,
                                            security,
                                            target));
                                }
                            }
                        }
                    }
                }
            }
        }
        return platforms;
    }

    private static List<Stated<Machine>> machines() {
        List<Stated<Machine>> machines = new ArrayList<>();
        machines.add(null);
        for (MachineFamily family : MachineFamily.values()) {
            machines.add(stated(new Machine(family, "")));
        }
        return machines;
    }

    private static List<Stated<Platform.LaunchSecurity>> launchSecurities() {
        List<Stated<Platform.LaunchSecurity>> securities = new ArrayList<>();
        securities.add(null);
        for (LaunchSecurityType type : LaunchSecurityType.values()) {
            securities.add(stated(new Platform.LaunchSecurity(type, type.defaultPolicy())));
        }
        return securities;
    }

    @SafeVarargs
    private static <T> List<Stated<T>> orUnstated(T... values) {
        List<Stated<T>> all = new ArrayList<>();
        all.add(null);
        for (T value : values) {
            all.add(stated(value));
        }
        return all;
    }

    private static <T> Stated<T> stated(T value) {
        return new Stated<>(value, Origin.UNKNOWN);
    }
}
