<?xml version="1.0" encoding="UTF-8"?>
<!--
  Leaves of a domain only what the choice of its firmware depends on, so that it starts on any host: name, machine, the
  features ACPI and SMM, and launch security. Makes the replacements of for-this-host.xsl, and says so on standard error.

  capabilities: the path of the document that "virsh capabilities" prints
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="for-this-host.xsl"/>

  <xsl:template match="/domain">
    <xsl:copy>
      <xsl:apply-templates select="@*|name"/>
      <memory unit="MiB">256</memory>
      <vcpu>1</vcpu>
      <xsl:apply-templates select="os|features|launchSecurity"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="/domain/features">
    <xsl:copy>
      <xsl:copy-of select="acpi|smm"/>
    </xsl:copy>
  </xsl:template>

  <!-- The guest's own variable store is not this check's to write. -->
  <xsl:template match="/domain/os/nvram/text()"/>

  <xsl:template match="/domain/os/kernel | /domain/os/initrd | /domain/os/cmdline | /domain/os/boot
      | /domain/os/smbios | /domain/os/bios"/>
</xsl:stylesheet>
