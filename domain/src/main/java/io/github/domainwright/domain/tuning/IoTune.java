package io.github.domainwright.domain.tuning;

import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlElement;

/** Limits of disk I/O: bytes and operations in a second, and for how many seconds more is allowed. */
@ElementModel
public interface IoTune extends ModelledElement {
    @XmlElement(name = "total_bytes_sec") Spelled<Long> totalBytesSec();
    @XmlElement(name = "read_bytes_sec") Spelled<Long> readBytesSec();
    @XmlElement(name = "write_bytes_sec") Spelled<Long> writeBytesSec();
    @XmlElement(name = "total_iops_sec") Spelled<Long> totalIopsSec();
    @XmlElement(name = "read_iops_sec") Spelled<Long> readIopsSec();
    @XmlElement(name = "write_iops_sec") Spelled<Long> writeIopsSec();
    @XmlElement(name = "total_bytes_sec_max") Spelled<Long> totalBytesSecMax();
    @XmlElement(name = "read_bytes_sec_max") Spelled<Long> readBytesSecMax();
    @XmlElement(name = "write_bytes_sec_max") Spelled<Long> writeBytesSecMax();
    @XmlElement(name = "total_iops_sec_max") Spelled<Long> totalIopsSecMax();
    @XmlElement(name = "read_iops_sec_max") Spelled<Long> readIopsSecMax();
    @XmlElement(name = "write_iops_sec_max") Spelled<Long> writeIopsSecMax();
    @XmlElement(name = "size_iops_sec") Spelled<Long> sizeIopsSec();
    @XmlElement(name = "group_name") Spelled<String> groupName();
    @XmlElement(name = "total_bytes_sec_max_length") Spelled<Long> totalBytesSecMaxLength();
    @XmlElement(name = "read_bytes_sec_max_length") Spelled<Long> readBytesSecMaxLength();
    @XmlElement(name = "write_bytes_sec_max_length") Spelled<Long> writeBytesSecMaxLength();
    @XmlElement(name = "total_iops_sec_max_length") Spelled<Long> totalIopsSecMaxLength();
    @XmlElement(name = "read_iops_sec_max_length") Spelled<Long> readIopsSecMaxLength();
    @XmlElement(name = "write_iops_sec_max_length") Spelled<Long> writeIopsSecMaxLength();
}
