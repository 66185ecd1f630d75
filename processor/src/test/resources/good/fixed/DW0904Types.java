package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.value.DomainValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@VmProfile
@Memory("8 GiB")
public record DW0904Types(
        @DomainName String name,
        @Vcpus int vcpus,
        @Disk(target = "vda") Path disk,
        @DomainUuid Optional<UUID> id,
        @Disk(target = "vdb") List<Path> disks,
        @Disk(target = "sda", bus = DiskBus.SCSI) Image image,
        @Disk(target = "sdb", bus = DiskBus.SCSI) Known known) {

    public record Image(int number) implements DomainValue {
        @Override
        public String domainText() {
            return "/vm/" + number;
        }
    }

    public enum Known {
        @jakarta.xml.bind.annotation.XmlEnumValue("/vm/one")
        ONE
    }
}
