package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@Memory("2 GiB")
public interface WatchdogOfEachGuest {
    @DomainName
    String name();

    @GuestWatchdog // expect: DW0611
    WatchdogAction action();
}

@java.lang.annotation.Target(java.lang.annotation.ElementType.METHOD)
@DomainElement(value = "devices/watchdog", parameter = "@action")
@Fixed(at = "@model", value = "i6300esb")
@interface GuestWatchdog {}
