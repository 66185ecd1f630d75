package io.github.domainwright.domain.device.graphics;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;

/** The host's end of sound cards. */
@ElementModel
@ElementAt("devices/audio")
public interface Audio extends ModelledElement {
    @XmlAttribute Spelled<Integer> id();
    @XmlAttribute Spelled<AudioType> type();
    @XmlAttribute Spelled<Integer> timerPeriod();
    @XmlAttribute Spelled<YesNo> tryMMap();
    @XmlAttribute Spelled<YesNo> exclusive();
    @XmlAttribute Spelled<Integer> dspPolicy();
    @XmlAttribute Spelled<String> serverName();
    @XmlAttribute Spelled<SdlDriver> driver();
    @XmlAttribute Spelled<String> path();
    @XmlAttribute Spelled<String> runtimeDir();
    Optional<AudioStream> input();
    Optional<AudioStream> output();

    /** What is recorded or played. */
    @ElementModel
    interface AudioStream extends ModelledElement {
        @XmlAttribute Spelled<YesNo> mixingEngine();
        @XmlAttribute Spelled<YesNo> fixedSettings();
        @XmlAttribute Spelled<Integer> voices();
        @XmlAttribute Spelled<Integer> bufferLength();
        @XmlAttribute Spelled<String> dev();
        @XmlAttribute Spelled<Integer> bufferCount();
        @XmlAttribute Spelled<String> serverName();
        @XmlAttribute Spelled<String> clientName();
        @XmlAttribute Spelled<String> connectPorts();
        @XmlAttribute Spelled<YesNo> exactName();
        @XmlAttribute Spelled<YesNo> tryPoll();
        @XmlAttribute Spelled<String> name();
        @XmlAttribute Spelled<String> streamName();
        @XmlAttribute Spelled<Integer> latency();
        Optional<AudioSettings> settings();
    }

    /** How sound is sampled. */
    @ElementModel
    interface AudioSettings extends ModelledElement {
        @XmlAttribute Spelled<Integer> frequency();
        @XmlAttribute Spelled<Integer> channels();
        @XmlAttribute Spelled<SampleFormat> format();
    }

    /** A sound system of the host. */
    enum AudioType { NONE, DBUS, ALSA, COREAUDIO, JACK, OSS, PIPEWIRE, PULSEAUDIO, SDL, SPICE, FILE }

    /** A sound system that SDL drives. */
    enum SdlDriver { ESD, ALSA, ARTS, PULSEAUDIO }

    /** How a sample is stored. */
    enum SampleFormat { S8, U8, S16, U16, S32, U32, F32 }
}
