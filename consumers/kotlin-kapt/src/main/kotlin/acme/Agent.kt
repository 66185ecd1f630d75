package acme

import io.github.domainwright.annotation.Disk
import io.github.domainwright.annotation.DomainName
import io.github.domainwright.annotation.Memory
import io.github.domainwright.annotation.NetworkInterface
import io.github.domainwright.annotation.SecureBoot
import io.github.domainwright.annotation.Tpm
import io.github.domainwright.annotation.Vcpus
import io.github.domainwright.annotation.VmProfile
import io.github.domainwright.value.MacAddress
import java.nio.file.Path
import java.util.Optional

/** The guest that all consumers have: an interface, because kapt cannot make stubs of records. */
@VmProfile
@SecureBoot
@Tpm
@Memory("8 GiB")
@Vcpus(4)
interface Agent {
    @DomainName
    fun name(): String

    @Disk(target = "vda")
    fun rootDisk(): Path

    @Disk(target = "vdb")
    fun data(): @JvmSuppressWildcards List<Path>

    @NetworkInterface
    fun mac(): Optional<MacAddress>
}

/** Prints the document of a guest, by its builder and its emitter. */
fun main() {
    val agent = AgentBuilder.builder().name("agent").rootDisk(Path.of("/vm/agent.qcow2")).data(listOf()).build()
    print(AgentXml.toXml(agent))
}
