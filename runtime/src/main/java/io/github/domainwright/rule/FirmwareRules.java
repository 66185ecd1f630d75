package io.github.domainwright.rule;

import java.util.List;

/** The rules about firmware and Secure Boot: DW01xx. */
final class FirmwareRules {
    private FirmwareRules() {}

    static List<Rule> all() {
        return List.of(
                new SecureBootNeedsUefi(),
                new SecureBootNeedsSmm(),
                new SecureBootNeedsQ35(),
                new EnrolledKeysNeedSecureBoot(),
                new SmmNeedsX86(),
                new UefiNeedsAcpi(),
                new OldQ35WithSecureBoot(),
                new LaunchSecurityExcludesSecureBoot(),
                new MeasuredGuestsKeepNothing(),
                new LaunchSecurityNeedsUefi(),
                new LaunchPolicyIsReadable(),
                new ArmSecureBootIsUnprotected(),
                new AcpiNeedsUefiOnArm(),
                new StatelessKeepsNoNvram(),
                new KernelFromHostIsPartlyVerified(),
                new NixStorePaths(),
                new NvramOfItsOwn(),
                new WritableLoader(),
                new BiosKeepsNoNvram(),
                new FeaturesNeedAutoselection(),
                new LoaderNeedsPath(),
                new SecureFlashNeeds64Bit(),
                new AutoselectionIsReadOnly(),
                new HostDebugsConfidentialGuest(),
                new SnpPolicyHasReservedBit(),
                new SecureBootKeepsProtectedFlash(),
                new ProtectedBuildIsProtected(),
                new TemplateHasKeys(),
                new CodeIsNoTemplate(),
                new KernelFromHostIsMeasured());
    }
}
