package io.github.domainwright.domain.tuning;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;

/** What share of the host's block I/O a guest gets. */
@ElementModel
@ElementAt("blkiotune")
public interface BlkioTuning extends ModelledElement {
    /** From 100 (10 with newer kernels) to 1000, for devices without a weight of their own. */
    Spelled<Integer> weight();
    List<BlockDevice> device();

    /** The share of one device of the host. */
    @ElementModel
    interface BlockDevice extends ModelledElement {
        Spelled<String> path();
        Spelled<Integer> weight();
        @XmlElement(name = "read_iops_sec") Spelled<Integer> readIopsSec();
        @XmlElement(name = "write_iops_sec") Spelled<Integer> writeIopsSec();
        @XmlElement(name = "read_bytes_sec") Spelled<Long> readBytesSec();
        @XmlElement(name = "write_bytes_sec") Spelled<Long> writeBytesSec();
    }
}
