package io.github.domainwright.conformance.differential;

import java.util.List;

/** The source of a class that makes one guest of each profile and runs its emitter, with and without pinned firmware. */
final class GuestsSource {
    private GuestsSource() {}

    static String of(List<RandomProfile> profiles) {
        StringBuilder source = new StringBuilder("""
                package %s;

                import io.github.domainwright.firmware.FirmwareDescriptors;
                import io.github.domainwright.firmware.FirmwareSource;
                import java.util.HashMap;
                import java.util.Map;
                import java.util.function.Supplier;

                public final class Guests implements Supplier<Map<String, String[]>> {
                    private final FirmwareSource host = FirmwareDescriptors.ofHost();

                    private static String text(Supplier<String> document) {
                        try {
                            return document.get();
                        } catch (RuntimeException refusal) {
                            return "! " + refusal.getMessage();
                        }
                    }

                    public Map<String, String[]> get() {
                        Map<String, String[]> documents = new HashMap<>();
                """.formatted(RandomProfile.PACKAGE));
        for (RandomProfile profile : profiles) {
            source.append("        put%1$s(documents);\n".formatted(profile.name()));
        }
        source.append("        return documents;\n    }\n");
        for (RandomProfile profile : profiles) {
            source.append("""

                        private void put%1$s(Map<String, String[]> documents) {
                            %1$s guest = %2$s;
                            documents.put("%1$s", new String[] {
                                text(() -> %1$sXml.toXml(guest)), text(() -> %1$sXml.toXml(guest, host))
                            });
                        }
                    """.formatted(profile.name(), profile.guest()));
        }
        return source.append("}\n").toString();
    }
}
