package acme;

import io.github.domainwright.annotation.*;

/** Components that are called as something in the generated code, or in the JDK, or in other letters. */
public final class CollidingNames {
    private CollidingNames() {}

    @VmProfile
    @Memory("2 GiB")
    public record Agent(
            @Disk(target = "vda") java.lang.String vm,
            @Disk(target = "vde") java.util.Optional<java.nio.file.Path> out,
            @NetworkInterface java.util.List<io.github.domainwright.value.MacAddress> build,
            @Disk(target = "vdm") java.lang.String builder,
            @Disk(target = "vdq") java.util.Optional<java.nio.file.Path> copy,
            @NetworkInterface java.util.List<io.github.domainwright.value.MacAddress> toBuilder,
            @Disk(target = "vdy") java.lang.String value,
            @Disk(target = "vdac") java.util.Optional<java.nio.file.Path> values,
            @DomainName java.lang.String name,
            @Disk(target = "vdak") java.lang.String smm,
            @Disk(target = "vdao") java.util.Optional<java.nio.file.Path> firmware,
            @NetworkInterface java.util.List<io.github.domainwright.value.MacAddress> source,
            @Disk(target = "vdaw") java.lang.String target,
            @Disk(target = "vdba") java.util.Optional<java.nio.file.Path> index,
            @NetworkInterface java.util.List<io.github.domainwright.value.MacAddress> check,
            @Disk(target = "vdbi") java.lang.String raw,
            @Disk(target = "vdbm") java.util.Optional<java.nio.file.Path> text,
            @NetworkInterface java.util.List<io.github.domainwright.value.MacAddress> attribute,
            @Disk(target = "vdbu") java.lang.String automatic,
            @Disk(target = "vdby") java.util.Optional<java.nio.file.Path> pinned,
            @NetworkInterface java.util.List<io.github.domainwright.value.MacAddress> beforeOs,
            @Disk(target = "vdcg") java.lang.String afterOs,
            @Disk(target = "vdck") java.util.Optional<java.nio.file.Path> problems,
            @NetworkInterface java.util.List<io.github.domainwright.value.MacAddress> i,
            @Disk(target = "vdcs") java.lang.String record,
            @Disk(target = "vdcw") java.util.Optional<java.nio.file.Path> var,
            @NetworkInterface java.util.List<io.github.domainwright.value.MacAddress> yield,
            @Disk(target = "vdde") java.lang.String sealed,
            @Disk(target = "vddi") java.util.Optional<java.nio.file.Path> when,
            @NetworkInterface java.util.List<io.github.domainwright.value.MacAddress> Objects,
            @Disk(target = "vddq") java.lang.String List,
            @Disk(target = "vddu") java.util.Optional<java.nio.file.Path> Optional,
            @NetworkInterface java.util.List<io.github.domainwright.value.MacAddress> String,
            @Disk(target = "vdec") java.lang.String Override,
            @Disk(target = "vdeg") java.util.Optional<java.nio.file.Path> Guest,
            @NetworkInterface java.util.List<io.github.domainwright.value.MacAddress> Path,
            @Disk(target = "vdeo") java.lang.String $money,
            @Disk(target = "vdes") java.util.Optional<java.nio.file.Path> $T,
            @NetworkInterface java.util.List<io.github.domainwright.value.MacAddress> url,
            @Disk(target = "vdfa") java.lang.String Url,
            @Disk(target = "vdfe") java.util.Optional<java.nio.file.Path> größe,
            @NetworkInterface java.util.List<io.github.domainwright.value.MacAddress> 名前,
            @Disk(target = "vdfm") java.lang.String _x,
            @Disk(target = "vdfq") java.util.Optional<java.nio.file.Path> nameValue,
            @NetworkInterface java.util.List<io.github.domainwright.value.MacAddress> nameIndex,
            @Disk(target = "vdfy") java.lang.String required) {}

    @VmProfile
    @Memory("2 GiB")
    public interface Node {
        @Disk(target = "vda")
        java.util.Optional<java.nio.file.Path> vm();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> out();

        @Disk(target = "vdi")
        java.lang.String build();

        @Disk(target = "vdm")
        java.util.Optional<java.nio.file.Path> builder();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> copy();

        @Disk(target = "vdu")
        java.lang.String toBuilder();

        @Disk(target = "vdy")
        java.util.Optional<java.nio.file.Path> value();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> values();

        @DomainName
        java.lang.String name();

        @Disk(target = "vdak")
        java.util.Optional<java.nio.file.Path> smm();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> firmware();

        @Disk(target = "vdas")
        java.lang.String source();

        @Disk(target = "vdaw")
        java.util.Optional<java.nio.file.Path> target();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> index();

        @Disk(target = "vdbe")
        java.lang.String check();

        @Disk(target = "vdbi")
        java.util.Optional<java.nio.file.Path> raw();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> text();

        @Disk(target = "vdbq")
        java.lang.String attribute();

        @Disk(target = "vdbu")
        java.util.Optional<java.nio.file.Path> automatic();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> pinned();

        @Disk(target = "vdcc")
        java.lang.String beforeOs();

        @Disk(target = "vdcg")
        java.util.Optional<java.nio.file.Path> afterOs();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> problems();

        @Disk(target = "vdco")
        java.lang.String i();

        @Disk(target = "vdcs")
        java.util.Optional<java.nio.file.Path> record();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> var();

        @Disk(target = "vdda")
        java.lang.String yield();

        @Disk(target = "vdde")
        java.util.Optional<java.nio.file.Path> sealed();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> when();

        @Disk(target = "vddm")
        java.lang.String Objects();

        @Disk(target = "vddq")
        java.util.Optional<java.nio.file.Path> List();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> Optional();

        @Disk(target = "vddy")
        java.lang.String String();

        @Disk(target = "vdec")
        java.util.Optional<java.nio.file.Path> Override();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> Guest();

        @Disk(target = "vdek")
        java.lang.String Path();

        @Disk(target = "vdeo")
        java.util.Optional<java.nio.file.Path> $money();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> $T();

        @Disk(target = "vdew")
        java.lang.String url();

        @Disk(target = "vdfa")
        java.util.Optional<java.nio.file.Path> Url();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> größe();

        @Disk(target = "vdfi")
        java.lang.String 名前();

        @Disk(target = "vdfm")
        java.util.Optional<java.nio.file.Path> _x();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> nameValue();

        @Disk(target = "vdfu")
        java.lang.String nameIndex();

        @Disk(target = "vdfy")
        java.util.Optional<java.nio.file.Path> required();
    }

    @VmProfile
    @Memory("2 GiB")
    public interface Third {
        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> vm();

        @Disk(target = "vde")
        java.lang.String out();

        @Disk(target = "vdi")
        java.util.Optional<java.nio.file.Path> build();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> builder();

        @Disk(target = "vdq")
        java.lang.String copy();

        @Disk(target = "vdu")
        java.util.Optional<java.nio.file.Path> toBuilder();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> value();

        @Disk(target = "vdac")
        java.lang.String values();

        @DomainName
        java.lang.String name();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> smm();

        @Disk(target = "vdao")
        java.lang.String firmware();

        @Disk(target = "vdas")
        java.util.Optional<java.nio.file.Path> source();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> target();

        @Disk(target = "vdba")
        java.lang.String index();

        @Disk(target = "vdbe")
        java.util.Optional<java.nio.file.Path> check();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> raw();

        @Disk(target = "vdbm")
        java.lang.String text();

        @Disk(target = "vdbq")
        java.util.Optional<java.nio.file.Path> attribute();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> automatic();

        @Disk(target = "vdby")
        java.lang.String pinned();

        @Disk(target = "vdcc")
        java.util.Optional<java.nio.file.Path> beforeOs();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> afterOs();

        @Disk(target = "vdck")
        java.lang.String problems();

        @Disk(target = "vdco")
        java.util.Optional<java.nio.file.Path> i();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> record();

        @Disk(target = "vdcw")
        java.lang.String var();

        @Disk(target = "vdda")
        java.util.Optional<java.nio.file.Path> yield();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> sealed();

        @Disk(target = "vddi")
        java.lang.String when();

        @Disk(target = "vddm")
        java.util.Optional<java.nio.file.Path> Objects();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> List();

        @Disk(target = "vddu")
        java.lang.String Optional();

        @Disk(target = "vddy")
        java.util.Optional<java.nio.file.Path> String();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> Override();

        @Disk(target = "vdeg")
        java.lang.String Guest();

        @Disk(target = "vdek")
        java.util.Optional<java.nio.file.Path> Path();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> $money();

        @Disk(target = "vdes")
        java.lang.String $T();

        @Disk(target = "vdew")
        java.util.Optional<java.nio.file.Path> url();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> Url();

        @Disk(target = "vdfe")
        java.lang.String größe();

        @Disk(target = "vdfi")
        java.util.Optional<java.nio.file.Path> 名前();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> _x();

        @Disk(target = "vdfq")
        java.lang.String nameValue();

        @Disk(target = "vdfu")
        java.util.Optional<java.nio.file.Path> nameIndex();

        @NetworkInterface
        java.util.List<io.github.domainwright.value.MacAddress> required();
    }

    public static java.lang.String document() {
        Agent agent = CollidingNames_AgentBuilder.builder()
                .vm("/vm/vm")
                .builder("/vm/builder")
                .value("/vm/value")
                .name("agent")
                .smm("/vm/smm")
                .target("/vm/target")
                .raw("/vm/raw")
                .automatic("/vm/automatic")
                .afterOs("/vm/afterOs")
                .record("/vm/record")
                .sealed("/vm/sealed")
                .List("/vm/List")
                .Override("/vm/Override")
                .$money("/vm/$money")
                .Url("/vm/Url")
                ._x("/vm/_x")
                .required("/vm/required")
                .build();
        Node node = CollidingNames_NodeBuilder.builder()
                .build("/vm/build")
                .toBuilder("/vm/toBuilder")
                .name("agent")
                .source("/vm/source")
                .check("/vm/check")
                .attribute("/vm/attribute")
                .beforeOs("/vm/beforeOs")
                .i("/vm/i")
                .yield("/vm/yield")
                .Objects("/vm/Objects")
                .String("/vm/String")
                .Path("/vm/Path")
                .url("/vm/url")
                .名前("/vm/名前")
                .nameIndex("/vm/nameIndex")
                .build();
        Third third = CollidingNames_ThirdBuilder.builder()
                .out("/vm/out")
                .copy("/vm/copy")
                .values("/vm/values")
                .name("agent")
                .firmware("/vm/firmware")
                .index("/vm/index")
                .text("/vm/text")
                .pinned("/vm/pinned")
                .problems("/vm/problems")
                .var("/vm/var")
                .when("/vm/when")
                .Optional("/vm/Optional")
                .Guest("/vm/Guest")
                .$T("/vm/$T")
                .größe("/vm/größe")
                .nameValue("/vm/nameValue")
                .build();
        return CollidingNames_AgentXml.toXml(
                        CollidingNames_AgentBuilder.toBuilder(agent).build())
                + CollidingNames_NodeXml.toXml(
                        CollidingNames_NodeBuilder.toBuilder(node).build())
                + CollidingNames_ThirdXml.toXml(
                        CollidingNames_ThirdBuilder.toBuilder(third).build());
    }
}
