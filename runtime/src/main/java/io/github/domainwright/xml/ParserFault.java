package io.github.domainwright.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the JDK's parser says about a document that is not well-formed, in words. */
final class ParserFault {
    /** Faults in the use of namespaces have no text in the JDK, only a key with arguments. */
    private static final Pattern NAMESPACE_FAULT = Pattern.compile("http://www\\.w3\\.org/TR/\\S*#(\\w+)\\?(.*)");

    private ParserFault() {}

    static UnreadableDomainException of(XMLStreamException fault) {
        String reason = reason(fault.getMessage());
        Location location = fault.getLocation();
        // In an empty document the parser is nowhere: it says line -1.
        return location == null || location.getLineNumber() < 1
                ? new UnreadableDomainException(reason, 1, 1)
                : new UnreadableDomainException(reason, location.getLineNumber(), location.getColumnNumber());
    }

    private static String reason(@Nullable String message) {
        if (message == null) {
            return "the document cannot be read";
        }
        // The JDK's parser puts the place and its own prefix before what is wrong.
        int start = message.indexOf("Message: ");
        String reason = start < 0 ? message : message.substring(start + "Message: ".length());
        Matcher fault = NAMESPACE_FAULT.matcher(reason);
        return fault.matches() ? namespaceReason(fault.group(1), fault.group(2).split("&")) : reason;
    }

    private static String namespaceReason(String key, String[] arguments) {
        String last = arguments[arguments.length - 1];
        return switch (key) {
            case "AttributeNotUnique", "AttributeNSNotUnique" ->
                "the element <%s> has the attribute '%s' twice".formatted(arguments[0], arguments[1]);
            case "AttributePrefixUnbound", "ElementPrefixUnbound" ->
                "the prefix of '%s' is not declared; declare it with xmlns:%s='…'"
                        .formatted(key.startsWith("Attribute") ? arguments[1] : last, prefix(arguments, key));
            default -> "a namespace is used wrongly (%s: %s)".formatted(key, String.join(", ", arguments));
        };
    }

    private static String prefix(String[] arguments, String key) {
        return key.startsWith("Attribute") ? arguments[arguments.length - 1] : arguments[0];
    }
}
