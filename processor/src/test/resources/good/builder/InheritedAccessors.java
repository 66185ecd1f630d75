package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.value.MacAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Interfaces that inherit: from several, from generic ones, through a diamond, with defaults and objects' methods. */
public final class InheritedAccessors {
    private InheritedAccessors() {}

    interface Named {
        @DomainName
        String name();

        default String title() {
            return "The " + name();
        }
    }

    interface Sized<T, L extends List<T>> extends Named {
        @Vcpus
        int vcpus();

        @Disk(target = "vda")
        T root();

        @Disk(target = "vdb")
        L data();
    }

    interface Wired extends Named {
        @NetworkInterface(network = "inherited")
        Optional<MacAddress> mac();

        String subtitle();
    }

    @VmProfile
    @Memory("2 GiB")
    interface Agent extends Sized<Path, List<Path>>, Wired {
        /** The nearer declaration counts. */
        @Override
        @NetworkInterface(network = "own")
        Optional<MacAddress> mac();

        @Override
        default String subtitle() {
            return "of " + title();
        }

        @Override
        boolean equals(Object other);

        @Override
        int hashCode();

        @Override
        String toString();

        static String greeting() {
            return "hello";
        }
    }

    public static String document() {
        Agent agent = InheritedAccessors_AgentBuilder.builder()
                .name("agent")
                .vcpus(2)
                .root(Path.of("/vm/root"))
                .mac(MacAddress.of("52:54:00:00:00:01"))
                .data(List.of(Path.of("/vm/data")))
                .build();
        Agent same = InheritedAccessors_AgentBuilder.toBuilder(agent).build();
        Agent other = InheritedAccessors_AgentBuilder.toBuilder(agent).vcpus(4).build();
        if (!agent.equals(same) || agent.hashCode() != same.hashCode() || agent.equals(other)) {
            throw new AssertionError();
        }
        if (!agent.subtitle().equals("of The agent") || !agent.toString().contains("/vm/root")) {
            throw new AssertionError(agent.toString());
        }
        return InheritedAccessors_AgentXml.toXml(other);
    }
}
