package acme;

import io.github.domainwright.annotation.*;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlEnumValue;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.Optional;

/** Texts that mean something in Java, in its comments or in XML. */
public final class AwkwardTexts {
    private AwkwardTexts() {}

    @DomainElement(value = "metadata/note[@kind='*/ $T {@code \\u002a/']", parameter = "@of")
    @Fixed(at = "@fixed", value = "*/ \\u002a/ $L ${x} %s \"\"\" \\ \t\r\n'")
    @interface Note {
        @XmlValue
        String value() default "\"\"\"\"\\\"\"\" \\u0041 \\ trailing \n  line \t\n";
    }

    enum Kind {
        @XmlEnumValue("*/ \\u002a/ $S \"\"\" \\ \u00e9\ud83d\ude00\u2028")
        ODD
    }

    @DomainElement(value = "metadata/kind", parameter = "text()")
    @interface OfKind {
        @XmlAttribute
        String pattern() default "*/";
    }

    @VmProfile
    @Description("9.0*/ \\u002a/ {@code")
    @Memory("2 GiB")
    public record Agent(@DomainName String name, @Note Optional<String> note, @OfKind Kind kind) {}

    public static String document() {
        return AwkwardTexts_AgentXml.toXml(AwkwardTexts_AgentBuilder.builder()
                .name("agent")
                .kind(Kind.ODD)
                .note("\"\"\"")
                .build());
    }
}
