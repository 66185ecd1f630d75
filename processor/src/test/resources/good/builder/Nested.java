package acme;

import io.github.domainwright.annotation.*;

/** A profile inside others, seen no further than its package. */
public interface Nested {
    final class Inner {
        private Inner() {}

        @VmProfile
        @Memory("2 GiB")
        record Agent(@DomainName String name) {}
    }

    @VmProfile
    @Memory("2 GiB")
    record Visible(@DomainName String name) {}

    static String document() throws ReflectiveOperationException {
        if (java.lang.reflect.Modifier.isPublic(Nested_Inner_AgentXml.class.getModifiers())
                || !java.lang.reflect.Modifier.isPublic(Nested_VisibleXml.class.getModifiers())) {
            throw new AssertionError();
        }
        return Nested_Inner_AgentXml.toXml(
                        Nested_Inner_AgentBuilder.builder().name("inner").build())
                + Nested_VisibleXml.toXml(
                        Nested_VisibleBuilder.builder().name("visible").build());
    }
}
