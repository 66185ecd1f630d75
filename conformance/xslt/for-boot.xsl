<?xml version="1.0" encoding="UTF-8"?>
<!--
  Makes a domain boot the probe on this host: the replacements of for-this-host.xsl, at most 1 GiB of memory and two
  vCPUs, and in place of the devices that reach out of the guest one disk with the probe and a serial console written to
  a file. Firmware, CPU, features and the TPM stay as they are. Says on standard error what it changes.

  capabilities: the path of the document that "virsh capabilities" prints
  image:        the path of the disk image with the probe
  console:      the path of the file that receives the serial console
  template:     the path of an NVRAM template to use where the document names another one; empty: leave it
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="for-this-host.xsl"/>
  <xsl:param name="image"/>
  <xsl:param name="console"/>
  <xsl:param name="template"/>

  <xsl:template match="/domain/memory[@unit = 'KiB' and . &gt; 1048576]
                       | /domain/currentMemory[@unit = 'KiB' and . &gt; 1048576]">
    <xsl:message>
      <xsl:value-of select="concat('replaced ', name(), ' ', ., ' KiB by 1048576 KiB')"/>
    </xsl:message>
    <xsl:copy>
      <xsl:copy-of select="@unit"/>
      <xsl:text>1048576</xsl:text>
    </xsl:copy>
  </xsl:template>

  <!-- Emulated vCPUs beyond the host's own cores make entering SMM, which stops all of them, take minutes. -->
  <xsl:template match="/domain/vcpu[. &gt; 2]">
    <xsl:message>
      <xsl:value-of select="concat('replaced vcpu ', ., ' by 2')"/>
    </xsl:message>
    <vcpu>2</vcpu>
  </xsl:template>

  <xsl:template match="/domain[vcpu &gt; 2]/cpu/topology">
    <xsl:message>left out cpu/topology</xsl:message>
  </xsl:template>

  <xsl:template match="/domain/os/nvram/@template">
    <xsl:choose>
      <xsl:when test="$template">
        <xsl:call-template name="replace">
          <xsl:with-param name="what">NVRAM template</xsl:with-param>
          <xsl:with-param name="by" select="$template"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:copy/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="/domain">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
      <xsl:if test="@type = 'kvm' and os/type/@arch = 'aarch64' and not(cpu)">
        <xsl:call-template name="host-cpu"/>
      </xsl:if>
      <xsl:if test="not(devices)">
        <devices>
          <xsl:call-template name="probe-devices"/>
        </devices>
      </xsl:if>
    </xsl:copy>
  </xsl:template>

  <!-- Under KVM an AArch64 guest has the host's CPU by default; under emulation it would get a 32-bit one. -->
  <xsl:template name="host-cpu">
    <xsl:message>added cpu mode maximum</xsl:message>
    <cpu mode="maximum"/>
  </xsl:template>

  <xsl:template match="/domain/devices">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
      <xsl:call-template name="probe-devices"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="/domain/devices/disk | /domain/devices/interface | /domain/devices/filesystem
                       | /domain/devices/hostdev | /domain/devices/graphics | /domain/devices/video
                       | /domain/devices/serial | /domain/devices/console | /domain/devices/channel">
    <xsl:message>
      <xsl:value-of select="concat('left out device ', name())"/>
    </xsl:message>
  </xsl:template>

  <!-- The order among devices is the probe's own disk first, whatever the document boots from. -->
  <xsl:template match="/domain/os/boot"/>

  <xsl:template name="probe-devices">
    <disk type="file" device="disk">
      <driver name="qemu" type="raw"/>
      <source file="{$image}"/>
      <target dev="vda" bus="virtio"/>
      <boot order="1"/>
    </disk>
    <serial type="file">
      <source path="{$console}"/>
    </serial>
  </xsl:template>
</xsl:stylesheet>
