package io.github.domainwright.domain.device;

import io.github.domainwright.domain.device.chardev.Channel;
import io.github.domainwright.domain.device.chardev.CharacterDevice;
import io.github.domainwright.domain.device.chardev.RedirectedDevice;
import io.github.domainwright.domain.device.chardev.RedirectionFilter;
import io.github.domainwright.domain.device.chardev.Smartcard;
import io.github.domainwright.domain.device.disk.Disk;
import io.github.domainwright.domain.device.filesystem.Filesystem;
import io.github.domainwright.domain.device.graphics.Audio;
import io.github.domainwright.domain.device.graphics.Graphics;
import io.github.domainwright.domain.device.graphics.Sound;
import io.github.domainwright.domain.device.graphics.Video;
import io.github.domainwright.domain.device.hostdev.HostDevice;
import io.github.domainwright.domain.device.network.NetworkInterface;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import java.util.Optional;

/** The emulator and every device of a guest. */
@ElementModel
public interface Devices extends ModelledElement {
    Spelled<String> emulator();
    List<Disk> disk();
    List<Controller> controller();
    List<Lease> lease();
    List<Filesystem> filesystem();
    @XmlElement(name = "interface") List<NetworkInterface> networkInterface();
    List<Smartcard> smartcard();
    List<CharacterDevice> serial();
    List<CharacterDevice> parallel();
    List<CharacterDevice> console();
    List<Channel> channel();
    List<Input> input();
    List<Tpm> tpm();
    List<Graphics> graphics();
    List<Sound> sound();
    List<Audio> audio();
    List<Video> video();
    List<HostDevice> hostdev();
    List<RedirectedDevice> redirdev();
    List<RedirectionFilter> redirfilter();
    List<Hub> hub();
    List<Watchdog> watchdog();
    Optional<Memballoon> memballoon();
    List<Rng> rng();
    Optional<Nvram> nvram();
    List<Panic> panic();
    List<Shmem> shmem();
    List<MemoryDevice> memory();
    List<Crypto> crypto();
    List<Iommu> iommu();
    Optional<Vsock> vsock();
    Optional<Pstore> pstore();
}
