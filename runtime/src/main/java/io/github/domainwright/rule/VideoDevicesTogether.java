package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** DW0418: graphics adapters fit together, and have screens and memory that their model can have. */
final class VideoDevicesTogether implements Rule {
    private static final DomainPath VIDEOS = DomainPath.of("devices/video");
    private static final DomainPath MODELS = DomainPath.of("devices/video/model");
    private static final Set<String> ONLY_PRIMARY = Set.of("vga", "cirrus", "vmvga", "bochs", "ramfb");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0418",
                "A guest with several graphics adapters has one primary, and its others are QXL or virtio; the model none is"
                        + " alone; only QXL and virtio have several heads; and VGA has at least 1 MiB of memory.",
                "libvirt refuses other combinations: the other adapters answer at fixed addresses and drive one screen.",
                new Fix(
                        "remove a @Video, use VIRTIO for all but the first, or leave heads out.",
                        "remove a <video>, use virtio for all but the first, or leave heads out."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(MODELS);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu()) {
            return;
        }
        List<Element> videos = new ArrayList<>(guest.tree().elements(VIDEOS));
        List<Element> primaries =
                videos.stream().filter(VideoDevicesTogether::isMarked).toList();
        primaries.stream()
                .skip(1)
                .forEach(second -> found.add(VIDEOS, second.origin(), "Two graphics adapters are primary."));
        if (!primaries.isEmpty()) {
            videos.remove(primaries.get(0));
            videos.add(0, primaries.get(0));
        }
        for (int i = 0; i < videos.size(); i++) {
            String model = model(videos.get(i), "type");
            if (model.equals("none") && videos.size() > 1) {
                found.add(VIDEOS, videos.get(i).origin(), "A graphics adapter 'none' is not the only one.");
            } else if (i > 0 && ONLY_PRIMARY.contains(model)) {
                found.add(
                        VIDEOS,
                        videos.get(i).origin(),
                        "A graphics adapter '%s' can only be the primary one.".formatted(model));
            }
            checkAlone(videos.get(i), model, found);
        }
    }

    private static void checkAlone(Element video, String model, Findings found) {
        OptionalInt heads = Numbers.natural(model(video, "heads"));
        if (heads.orElse(1) > 1 && ONLY_PRIMARY.contains(model)) {
            found.add(
                    VIDEOS,
                    video.origin(),
                    "A graphics adapter '%s' has one head, not %d.".formatted(model, heads.orElseThrow()));
        }
        OptionalInt memory = Numbers.natural(model(video, "vram"));
        if (memory.isPresent() && memory.getAsInt() < 1024 && (model.equals("vga") || model.equals("vmvga"))) {
            found.add(
                    VIDEOS,
                    video.origin(),
                    "A graphics adapter '%s' has at least 1024 KiB of memory, not %d."
                            .formatted(model, memory.getAsInt()));
        }
    }

    private static boolean isMarked(Element video) {
        return model(video, "primary").equals("yes");
    }

    private static String model(Element video, String attribute) {
        return video.element("model").flatMap(model -> model.literal(attribute)).orElse("");
    }
}
