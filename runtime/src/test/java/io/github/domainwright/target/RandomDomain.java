package io.github.domainwright.target;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.Hypervisor;
import io.github.domainwright.annotation.LaunchSecurityType;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.platform.Machine;
import io.github.domainwright.platform.Platform;
import io.github.domainwright.platform.PlatformTree;
import io.github.domainwright.platform.Stated;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.rule.TableFile;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.ElementBuilder;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.tree.TreeBuilder;
import io.github.domainwright.tree.Value;
import java.util.List;
import java.util.Random;

/** Domains of words from the vocabulary and of words that nobody knows, made from a seed. */
final class RandomDomain {
    private final Random random;
    private final TreeBuilder tree = new TreeBuilder(Origin.UNKNOWN);

    private RandomDomain(long seed) {
        this.random = new Random(seed);
    }

    static DomainTree of(long seed) {
        RandomDomain domain = new RandomDomain(seed);
        TableFile.rows(RandomDomain.class, "random-domains.tsv").forEach(domain::maybe);
        PlatformTree.write(domain.platform(), domain.tree);
        return domain.tree.build();
    }

    /** Adds the element of a row, or not, with each of its values, or without. */
    private void maybe(List<String> row) {
        int times = row.get(1).equals("many") ? random.nextInt(3) : random.nextInt(2);
        for (int i = 0; i < times; i++) {
            DomainPath path = DomainPath.of(row.get(0));
            ElementBuilder element = row.get(1).equals("many")
                    ? tree.root().addAt(path, Origin.UNKNOWN)
                    : tree.root().at(path, Origin.UNKNOWN);
            for (String column : row.subList(2, row.size())) {
                String[] words = column.split(" ");
                if (random.nextInt(5) > 0) {
                    String word = words[1 + random.nextInt(words.length - 1)];
                    element.put(DomainPath.of(words[0]), Value.of(word), Origin.UNKNOWN);
                }
            }
        }
    }

    private Platform platform() {
        return new Platform(
                new Stated<>(any(Architecture.values()), Origin.UNKNOWN),
                new Stated<>(any(Hypervisor.values()), Origin.UNKNOWN),
                orNull(new Machine(any(MachineFamily.values()), "")),
                orNull(any(FirmwareType.values())),
                orNull(random.nextBoolean()),
                orNull(any(SecureBootState.values())),
                random.nextInt(4) > 0 ? null : orNull(security(any(LaunchSecurityType.values()))),
                TargetVersions.UNKNOWN);
    }

    private Platform.LaunchSecurity security(LaunchSecurityType type) {
        return new Platform.LaunchSecurity(type, random.nextBoolean() ? type.defaultPolicy() : "0x0001");
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Stated<T> orNull(T value) {
        return random.nextBoolean() ? null : new Stated<>(value, Origin.UNKNOWN);
    }
}
