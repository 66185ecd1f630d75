package acme;

import io.github.domainwright.annotation.*;
import java.util.Optional;

@VmProfile
@Memory("2 GiB")
@Cpu(mode = CpuMode.CUSTOM)
public interface DropsWhatIsStated {
    @DomainName
    String name();

    @CpuModel
    Optional<String> model(); // expect: DW0919 at "model"
}

@DomainElement(value = "cpu", parameter = "model/text()")
@interface CpuModel {}
