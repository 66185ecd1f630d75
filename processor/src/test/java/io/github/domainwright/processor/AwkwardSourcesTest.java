package io.github.domainwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.Message;
import io.github.domainwright.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources that are legal Java and unlike what anybody expects, and sources that are no Java at all. */
class AwkwardSourcesTest {
    private static final String IMPORTS = "import io.github.domainwright.annotation.*; import java.nio.file.Path;"
            + " import java.util.*; import io.github.domainwright.value.*; ";
    private static final String PROFILE = "@VmProfile @SecureBoot @Memory(\"1 GiB\") ";

    @TempDir
    Path directory;

    static Stream<Arguments> legal() {
        return Stream.of(
                        // Packages and types that are named like ours, or like the start of our packages.
                        "package io.github.domainwright.annotations; " + IMPORTS + PROFILE
                                + "public record Guest(@DomainName String name, @Disk(target = \"vda\") Path disk) {}",
                        "package io; " + IMPORTS + PROFILE
                                + "public record Guest(@DomainName String name, @NetworkInterface Optional<MacAddress> mac) {}",
                        "package acme.xml; " + IMPORTS + PROFILE + "public record Guest(@DomainName String io) {}"
                                + " class io {} class java {} class String_ {}",
                        // A nested type in a nested type, beside one of the same simple name.
                        "package acme; " + IMPORTS + "public final class Guest { public interface Inner { " + PROFILE
                                + "record Guest_(@DomainName String name) {} } public static class Other { public interface Inner { "
                                + PROFILE + "record Guest_(@DomainName String name) {} } } }",
                        // Names that are letters elsewhere, words of Java in some places, and members of the builder.
                        "package acme.\u00fc\u00f1\u00ee; " + IMPORTS + PROFILE
                                + "public record Guest(@DomainName String n\u00e4me, @Disk(target = \"vda\") Path \u78c1\u76d8,"
                                + " @Disk(target = \"vdb\") Optional<Path> $, @Disk(target = \"vdc\") List<Path> __) {}",
                        "package acme; " + IMPORTS + PROFILE
                                + "public record Guest(@DomainName String record, @Disk(target = \"vda\") Path var,"
                                + " @Disk(target = \"vdb\") Path yield, @Disk(target = \"vdc\") Path sealed,"
                                + " @Disk(target = \"vdd\") Optional<Path> permits, @Disk(target = \"vde\") Path module) {}",
                        "package acme; " + IMPORTS + PROFILE
                                + "public record Guest(@DomainName String builder, @Disk(target = \"vda\") Path build,"
                                + " @Disk(target = \"vdb\") Path out, @Disk(target = \"vdc\") Path vm,"
                                + " @Disk(target = \"vdd\") Path values) {}",
                        // A type parameter above the profile is none of its own.
                        "package acme; " + IMPORTS + "public final class Guest<T> { " + PROFILE
                                + "public record Inner(@DomainName String name) {} }",
                        // Two types of one simple name as components.
                        "package acme; " + IMPORTS + PROFILE
                                + "public record Guest(@DomainName String name, @Disk(target = \"vda\") A.Image a,"
                                + " @Disk(target = \"vdb\") B.Image b) {}"
                                + " class A { enum Image { @jakarta.xml.bind.annotation.XmlEnumValue(\"/a\") ONE } }"
                                + " class B { enum Image { @jakarta.xml.bind.annotation.XmlEnumValue(\"/b\") ONE } }")
                .flatMap(
                        source -> Arrays.stream(TestCompiler.values()).map(compiler -> Arguments.of(compiler, source)));
    }

    @ParameterizedTest
    @MethodSource("legal")
    void compile(TestCompiler compiler, String source) throws IOException {
        Compiled compiled = Compilation.with(compiler, directory)
                .source("Guest.java", source)
                .run();

        // ECJ has a word on imports that not every one of these sources uses.
        assertThat(compiled.messages())
                .filteredOn(message -> !message.text().contains("is never used"))
                .isEmpty();
        assertThat(compiled.generated()).hasSizeGreaterThanOrEqualTo(2);
    }

    static Stream<Arguments> broken() {
        String whole = "package acme; " + IMPORTS + PROFILE
                + "public record Guest(@DomainName String name, @Disk(target = \"vda\") Path disk) { int a = 1; }";
        return IntStream.iterate(1, at -> at + 9)
                .limit(whole.length() / 9)
                .mapToObj(at -> whole.substring(0, at))
                .flatMap(
                        source -> Arrays.stream(TestCompiler.values()).map(compiler -> Arguments.of(compiler, source)));
    }

    /** Cut off anywhere: the compiler speaks, and we do not make it worse. */
    @ParameterizedTest
    @MethodSource("broken")
    void leaveBrokenSourcesToTheCompiler(TestCompiler compiler, String source) throws IOException {
        Compiled compiled = Compilation.with(compiler, directory)
                .source("Guest.java", source)
                .run();

        assertThat(compiled.messages()).extracting(Message::code).doesNotContain("DW9000");
        if (!compiled.messages().isEmpty()) {
            assertThat(compiled.messages()).extracting(Message::code).contains("");
        }
    }

    /** A guest has as many disks as it likes: as a list, and as components as many as a constructor has parameters. */
    @ParameterizedTest
    @EnumSource
    void haveFiveHundredDisks(TestCompiler compiler) throws Exception {
        Compiled compiled = Compilation.with(compiler, directory)
                .source(
                        "Guest.java",
                        "package acme; " + IMPORTS + PROFILE + "public record Guest(@DomainName String name,"
                                + " @Disk(target = \"vda\") List<Path> disks) { static String document() { return GuestXml.toXml("
                                + "new Guest(\"large\", Collections.nCopies(500, Path.of(\"/vm/disk\")))); } }")
                .run();

        assertThat((String) compiled.call("acme.Guest", "document"))
                .contains("<target dev='vda' bus='virtio'/>", "<target dev='vdsf' bus='virtio'/>")
                .doesNotContain("vdsg");
    }

    @ParameterizedTest
    @EnumSource
    void haveAsManyComponentsAsAConstructorHasParameters(TestCompiler compiler) throws Exception {
        String disks = IntStream.range(0, 253)
                .mapToObj(i -> "@Disk(target = \"" + target(i) + "\") Path disk" + i + "(); ")
                .collect(Collectors.joining());
        String values = IntStream.range(0, 253)
                .mapToObj(i -> ".disk" + i + "(Path.of(\"/vm/" + i + "\"))")
                .collect(Collectors.joining());
        Compiled compiled = Compilation.with(compiler, directory)
                .source(
                        "Guest.java",
                        "package acme; " + IMPORTS + PROFILE + "public interface Guest { @DomainName String name(); "
                                + disks
                                + "static String document() { return GuestXml.toXml(GuestBuilder.builder().name(\"large\")"
                                + values + ".build()); } }")
                .run();

        assertThat((String) compiled.call("acme.Guest", "document"))
                .contains("<source file='/vm/0'/>", "<source file='/vm/252'/>");
    }

    /** vda to vdz, vdaa to vdzz, as libvirt counts them. */
    private static String target(int index) {
        String letters = "";
        for (int left = index; left >= 0; left = left / 26 - 1) {
            letters = (char) ('a' + left % 26) + letters;
        }
        return "vd" + letters;
    }
}
