package io.github.domainwright.domain.clock;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import java.util.Optional;

/** What the guest's real-time clock shows at start, and the guest's timers. */
@ElementModel
@ElementAt("clock")
public interface Clock extends ModelledElement {
    @XmlAttribute Spelled<Offset> offset();
    /** Seconds from the basis, or {@code reset}. */
    @XmlAttribute Spelled<String> adjustment();
    @XmlAttribute Spelled<Basis> basis();
    @XmlAttribute Spelled<String> timezone();
    @XmlAttribute Spelled<Long> start();
    List<Timer> timer();

    /** A timer of the guest, and what happens to ticks that were missed. */
    @ElementModel
    interface Timer extends ModelledElement {
        @XmlAttribute Spelled<TimerName> name();
        @XmlAttribute Spelled<YesNo> present();
        @XmlAttribute Spelled<TickPolicy> tickpolicy();
        @XmlAttribute Spelled<Track> track();
        @XmlAttribute Spelled<Long> frequency();
        @XmlAttribute Spelled<TimerMode> mode();
        Optional<CatchUp> catchup();
    }

    /** How fast missed ticks are made up for. */
    @ElementModel
    interface CatchUp extends ModelledElement {
        @XmlAttribute Spelled<Integer> threshold();
        @XmlAttribute Spelled<Integer> slew();
        @XmlAttribute Spelled<Integer> limit();
    }

    /** What the clock is set from. */
    enum Offset { LOCALTIME, UTC, TIMEZONE, VARIABLE, ABSOLUTE }

    /** What a variable clock is counted from. */
    enum Basis { UTC, LOCALTIME }

    /** A timer of a guest. */
    enum TimerName { PLATFORM, RTC, TSC, HPET, PIT, ARMVTIMER, KVMCLOCK, HYPERVCLOCK }

    /** What happens to ticks that were missed. */
    enum TickPolicy { DELAY, MERGE, DISCARD, CATCHUP }

    /** What a timer follows. */
    enum Track { BOOT, GUEST, WALL, REALTIME }

    /** How the guest reads the time-stamp counter. */
    enum TimerMode { AUTO, NATIVE, EMULATE, PARAVIRT, SMPSAFE }
}
