package acme;

import io.github.domainwright.annotation.*;

/** Fragments beside words: merged into what is there, and repeated where the document can have several. */
public final class Fragments {
    private Fragments() {}

    @RawXml(at = "features", value = "<nested-hv state='on'/>")
    @interface House {}

    @VmProfile
    @House
    @Memory("2 GiB")
    @HyperV
    @Clock
    @Timer(name = TimerName.HPET, present = false)
    @RawXml(at = "clock", value = "<timer name='hypervclock' present='yes'/>")
    @RawXml("<features><hyperv><emsr_bitmap state='on'/></hyperv></features><perf><event name='cmt' enabled='no'/></perf>")
    @RawXml("""
            <qemu:commandline>
              <qemu:arg value='-d'/>
              <qemu:arg value='guest_errors'/>
              <qemu:env name='LOG' value='a &amp; b'/>
            </qemu:commandline>""")
    @RawXml(at = "metadata", value = "<x:owner xmlns:x='http://example.org/x'>the <![CDATA[<team>]]></x:owner>")
    record Agent(@DomainName String name) {}

    public static String document() {
        return Fragments_AgentXml.toXml(Fragments_AgentBuilder.builder().name("agent").build());
    }
}
