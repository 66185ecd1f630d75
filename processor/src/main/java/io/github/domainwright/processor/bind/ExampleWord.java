package io.github.domainwright.processor.bind;

import io.github.domainwright.processor.model.ComponentType;

/** An annotation that can stand on a component of a type, for who has written none. */
final class ExampleWord {
    private ExampleWord() {}

    static String of(ComponentType type) {
        return switch (type.kind()) {
            case PATH -> "@Disk(target = \"vda\")";
            case INT -> "@Vcpus";
            case UUID -> "@DomainUuid";
            case DOMAIN_VALUE -> ofValue(type.nesting().get(type.nesting().size() - 1));
            default -> "@Title";
        };
    }

    private static String ofValue(String name) {
        return switch (name) {
            case "MacAddress" -> "@NetworkInterface(network = \"default\")";
            case "MemorySize" -> "@Memory";
            default -> "@Title";
        };
    }
}
