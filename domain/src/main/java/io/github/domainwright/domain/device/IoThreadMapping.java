package io.github.domainwright.domain.device;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.List;

/** Which threads for I/O work which queues. */
@ElementModel
public interface IoThreadMapping extends ModelledElement {
    List<MappedIoThread> iothread();

    /** A thread and the queues it works. */
    @ElementModel
    interface MappedIoThread extends ModelledElement {
        @XmlAttribute Spelled<Integer> id();
        List<Queue> queue();
    }

    /** A queue of a virtio device. */
    @ElementModel
    interface Queue extends ModelledElement { @XmlAttribute Spelled<Integer> id(); }
}
