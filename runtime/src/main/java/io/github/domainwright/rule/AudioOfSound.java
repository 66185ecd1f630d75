package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** DW0462: the sound of a card goes to an audio backend that there is, and backends have numbers of their own. */
final class AudioOfSound implements Rule {
    private static final DomainPath AUDIOS = DomainPath.of("devices/audio");
    private static final DomainPath AUDIO_IDS = DomainPath.of("devices/audio/@id");
    private static final DomainPath SOUNDS = DomainPath.of("devices/sound/audio");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0462",
                "The sound of a card goes to an audio backend that there is, and no two backends have one number.",
                "libvirt refuses others (\"no audio device with ID\", \"audio ID is used multiple times\").",
                new Fix(
                        "add the @Audio, or name another in @Sound.",
                        "add the <audio>, or name another in the <audio> of the <sound>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(AUDIO_IDS, DomainPath.of("devices/sound/audio/@id"));
    }

    @Override
    public void check(Guest guest, Findings found) {
        Set<String> ids = new HashSet<>();
        for (Element audio : guest.tree().elements(AUDIOS)) {
            Optional<String> id = audio.literal("id");
            if (id.isPresent() && !ids.add(id.get())) {
                found.add(AUDIOS, audio.origin(), "Two audio backends have the number %s.".formatted(id.get()));
            }
        }
        for (Element audio : guest.tree().elements(SOUNDS)) {
            Optional<String> id = audio.literal("id");
            if (id.isPresent() && !ids.contains(id.get())) {
                found.add(SOUNDS, audio.origin(), "There is no audio backend with the number %s.".formatted(id.get()));
            }
        }
    }
}
