package io.github.domainwright.domain.cpu;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;
import java.util.Optional;

/** The threads that QEMU handles disks in, one by one. */
@ElementModel
@ElementAt("iothreadids")
public interface IoThreads extends ModelledElement {
    List<IoThread> iothread();

    /** A thread for I/O, and how many workers it keeps. */
    @ElementModel
    interface IoThread extends ModelledElement {
        @XmlAttribute Spelled<Integer> id();
        @XmlAttribute(name = "thread_pool_min") Spelled<Integer> threadPoolMin();
        @XmlAttribute(name = "thread_pool_max") Spelled<Integer> threadPoolMax();
        Optional<Polling> poll();
    }

    /** How many nanoseconds a thread polls before it sleeps. */
    @ElementModel
    interface Polling extends ModelledElement {
        @XmlAttribute Spelled<Long> max();
        /** By how much the time grows. */
        @XmlAttribute Spelled<Long> grow();
        /** By how much the time shrinks. */
        @XmlAttribute Spelled<Long> shrink();
        @XmlAttribute Spelled<Integer> weight();
    }

    /** How many workers QEMU's main loop keeps. */
    @ElementModel
    interface MainLoop extends ModelledElement {
        @XmlAttribute(name = "thread_pool_min") Spelled<Integer> threadPoolMin();
        @XmlAttribute(name = "thread_pool_max") Spelled<Integer> threadPoolMax();
    }
}
