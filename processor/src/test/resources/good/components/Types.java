package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.value.DomainValue;
import io.github.domainwright.value.MacAddress;
import io.github.domainwright.value.MemorySize;
import jakarta.xml.bind.annotation.XmlEnumValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Each type a component can have, alone, as an Optional and in a List. */
public final class Types {
    private Types() {}

    @DomainElement(value = "metadata/value", parameter = "text()", many = true)
    @interface Field {}

    enum Plain {
        ONE_WORD,
        TWO
    }

    enum Worded {
        @XmlEnumValue("2.0")
        V2,
        @XmlEnumValue("a<b")
        LESS {
            @Override
            int number() {
                return 2;
            }
        };

        int number() {
            return 1;
        }
    }

    enum Own implements DomainValue {
        FIRST;

        @Override
        public String domainText() {
            return "own-" + ordinal();
        }
    }

    record Pair(int left, int right) implements DomainValue {
        @Override
        public String domainText() {
            return left + ":" + right;
        }
    }

    @VmProfile
    @Memory("1 GiB")
    record Single(
            @DomainName String name,
            @Field String text,
            @Field int number,
            @Field long large,
            @Field Path path,
            @Field UUID id,
            @Field Plain plain,
            @Field Worded worded,
            @Field Own own,
            @Field Pair pair,
            @Field MacAddress mac,
            @Field MemorySize size,
            @Field DomainValue any) {}

    @VmProfile
    @Memory("1 GiB")
    interface Maybe {
        @DomainName
        String name();

        @Field
        Optional<String> text();

        @Field
        Optional<Integer> number();

        @Field
        Optional<Long> large();

        @Field
        Optional<Path> path();

        @Field
        Optional<UUID> id();

        @Field
        Optional<Plain> plain();

        @Field
        Optional<Worded> worded();

        @Field
        Optional<Own> own();

        @Field
        Optional<Pair> pair();
    }

    @VmProfile
    @Memory("1 GiB")
    interface Many {
        @DomainName
        String name();

        @Field
        List<String> text();

        @Field
        List<Integer> number();

        @Field
        List<Long> large();

        @Field
        List<Path> path();

        @Field
        List<UUID> id();

        @Field
        List<Plain> plain();

        @Field
        List<Worded> worded();

        @Field
        List<Own> own();

        @Field
        List<Pair> pair();
    }

    public static String document() {
        UUID id = new UUID(1, 2);
        Single single = Types_SingleBuilder.builder()
                .name("single")
                .text("t")
                .number(-1)
                .large(1L << 40)
                .path(Path.of("/p"))
                .id(id)
                .plain(Plain.ONE_WORD)
                .worded(Worded.LESS)
                .own(Own.FIRST)
                .pair(new Pair(1, 2))
                .mac(MacAddress.of("52:54:00:AA:BB:CC"))
                .size(MemorySize.parse("1 MiB"))
                .any(() -> "any")
                .build();
        Maybe none = Types_MaybeBuilder.builder().name("none").build();
        Maybe all = Types_MaybeBuilder.toBuilder(none)
                .text("t")
                .number(1)
                .large(2)
                .path(Path.of("/p"))
                .id(id)
                .plain(Plain.TWO)
                .worded(Worded.V2)
                .own(Own.FIRST)
                .pair(new Pair(3, 4))
                .build();
        Many many = Types_ManyBuilder.builder()
                .name("many")
                .text(List.of("a", "b"))
                .number(List.of(1, 2))
                .large(List.of(3L))
                .path(List.of(Path.of("/p")))
                .id(List.of(id))
                .plain(List.of(Plain.values()))
                .worded(List.of(Worded.values()))
                .own(List.of(Own.FIRST))
                .pair(List.of(new Pair(5, 6)))
                .build();
        return Types_SingleXml.toXml(single)
                + Types_MaybeXml.toXml(none)
                + Types_MaybeXml.toXml(all)
                + Types_ManyXml.toXml(many);
    }
}
