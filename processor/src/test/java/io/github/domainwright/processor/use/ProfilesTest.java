package io.github.domainwright.processor.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.ProcessorDidNotRunException;
import io.github.domainwright.Profiles;
import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.TestCompiler;
import io.github.domainwright.xml.InvalidGuestException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guests whose generated classes are found by name. */
class ProfilesTest {
    private static final String GUESTS = """
            package acme;

            import io.github.domainwright.annotation.*;

            public final class Guests {
                @VmProfile
                @Memory("2 GiB")
                record Agent(@DomainName String name) {}

                @VmProfile
                @Memory("4 GiB")
                public interface Server {
                    @DomainName
                    String name();
                }

                @VmProfile
                @Memory("8 GiB")
                public interface BigServer extends Server {}

                public interface Unmarked extends Server {}

                static Object record() {
                    return new Agent("agent");
                }

                static Object invalid() {
                    return new Agent("a/b");
                }

                static Object implementation() {
                    return (Server) () -> "server";
                }

                static Object built() {
                    return Guests_ServerBuilder.builder().name("server").build();
                }

                static Object farther() {
                    return (Unmarked) () -> "unmarked";
                }

                static Object nearest() {
                    return (BigServer) () -> "big";
                }

                static Object none() {
                    return "no guest";
                }

                static Object several() {
                    record Both(String name) implements Server, Other {}
                    return new Both("both");
                }

                static Object local() {
                    @VmProfile
                    @Memory("2 GiB")
                    record Local(@DomainName String name) {}
                    return new Local("local");
                }

                @VmProfile
                @Memory("2 GiB")
                interface Other {
                    @DomainName
                    String name();
                }
            }
            """;

    @TempDir
    Path directory;

    private Compiled compiled;

    @BeforeEach
    void compile() throws Exception {
        compiled = Compilation.with(TestCompiler.JAVAC, directory)
                .source("acme/Guests.java", GUESTS)
                .run();
    }

    private Object guest(String method) throws Exception {
        return compiled.call("acme.Guests", method);
    }

    @Test
    void givesTheSameDocumentAsTheGeneratedClass() throws Exception {
        Object guest = guest("record");
        Method toXml = guest.getClass()
                .getClassLoader()
                .loadClass("acme.Guests_AgentXml")
                .getMethod("toXml", guest.getClass());
        toXml.setAccessible(true);

        assertThat(Profiles.toXml(guest)).isEqualTo(toXml.invoke(null, guest)).contains("<name>agent</name>");
    }

    @Test
    void findsTheProfileThatAGuestImplements() throws Exception {
        assertThat(Profiles.toXml(guest("implementation"))).contains("<name>server</name>", ">4194304</memory>");
        assertThat(Profiles.toXml(guest("built"))).contains("<name>server</name>");
        assertThat(Profiles.toXml(guest("farther"))).contains("<name>unmarked</name>", ">4194304</memory>");
    }

    @Test
    void takesTheProfileThatExtendsTheOther() throws Exception {
        assertThat(Profiles.toXml(guest("nearest"))).contains(">8388608</memory>");
    }

    @Test
    void passesOnWhatIsWrongWithTheGuest() throws Exception {
        Object guest = guest("invalid");

        assertThatThrownBy(() -> Profiles.toXml(guest))
                .isInstanceOf(InvalidGuestException.class)
                .hasMessageContaining("DW0205");
    }

    @Test
    void refusesWhatIsNoProfileOrSeveral() throws Exception {
        Object several = guest("several");

        assertThatThrownBy(() -> Profiles.toXml(guest("none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is no profile: neither it nor a type that it extends or implements"
                        + " carries @VmProfile.");
        assertThatThrownBy(() -> Profiles.toXml(several))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is of several profiles. Call toXml of the one that is meant:"
                        + " acme.Guests_ServerXml, acme.Guests_OtherXml.");
    }

    @Test
    void refusesALocalProfileWithTheReason() throws Exception {
        Object local = guest("local");

        assertThatThrownBy(() -> Profiles.toXml(local))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Local is declared inside a method, where no annotation processor sees it."
                        + " Move it out of the method.");
    }

    @Test
    void isSatisfiedWhereTheProcessorRan() throws Exception {
        Class<?> profile = guest("record").getClass();

        assertThatCode(() -> Profiles.requireGenerated(profile)).doesNotThrowAnyException();
    }

    @Test
    void saysWhatToAddWhereTheProcessorDidNotRun() throws Exception {
        String agent = "package acme; import io.github.domainwright.annotation.*;"
                + " @VmProfile @Memory(\"2 GiB\") public record Agent(@DomainName String name) {}";
        Class<?> profile = Compilation.with(TestCompiler.JAVAC, directory)
                .processors()
                .options("-proc:none")
                .source("acme/Agent.java", agent)
                .run()
                .load("acme.Agent");
        Object vm = profile.getConstructor(String.class).newInstance("agent");

        assertThatThrownBy(() -> Profiles.toXml(vm))
                .isInstanceOf(ProcessorDidNotRunException.class)
                .hasMessageStartingWith("acme.Agent has no acme.AgentXml: the annotation processor did not run")
                .hasMessageContaining("Why: JDK 23 and newer run no processor that is merely on the class path");
        assertThatThrownBy(() -> Profiles.requireGenerated(profile))
                .isInstanceOf(ProcessorDidNotRunException.class)
                .hasMessageStartingWith("acme.Agent has no acme.AgentBuilder")
                .hasMessageContainingAll(
                        "<annotationProcessorPaths>",
                        "<artifactId>domainwright-processor</artifactId>",
                        "annotationProcessor 'io.github.domainwright:domainwright-processor:",
                        "-processorpath domainwright-processor-",
                        "-proc:full")
                .hasMessageMatching("(?s).*<version>\\d+\\.\\d+\\.\\d+\\S*</version>.*")
                .message()
                .doesNotContain("${");
    }
}
