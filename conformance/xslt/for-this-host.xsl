<?xml version="1.0" encoding="UTF-8"?>
<!--
  Replaces what cannot be defined without KVM on this QEMU, and says so on standard error, one line each: hardware
  virtualization by emulation, and a machine type this QEMU lacks by the newest of its family. Memory encryption is left
  out. Nothing else changes.

  capabilities: the path of the document that "virsh capabilities" prints
  encryption: anything but "left-out" keeps memory encryption and enclaves in the document
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:param name="capabilities"/>
  <xsl:param name="encryption">left-out</xsl:param>

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="/domain/@type[. = 'kvm']">
    <xsl:call-template name="replace">
      <xsl:with-param name="what">domain type</xsl:with-param>
      <xsl:with-param name="by">qemu</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Only KVM passes the host's own CPU through; "maximum" is its counterpart under emulation. -->
  <xsl:template match="/domain[@type = 'kvm']/cpu/@mode[. = 'host-passthrough']">
    <xsl:call-template name="replace">
      <xsl:with-param name="what">cpu mode</xsl:with-param>
      <xsl:with-param name="by">maximum</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/domain/os/type/@machine">
    <xsl:variable name="offered" select="document($capabilities)//guest/arch[@name = current()/../@arch]/machine"/>
    <xsl:variable name="alias">
      <xsl:choose>
        <xsl:when test="starts-with(., 'pc-q35-')">q35</xsl:when>
        <xsl:when test="starts-with(., 'pc-i440fx-')">pc</xsl:when>
        <xsl:when test="starts-with(., 'virt-')">virt</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="newest" select="$offered[. = $alias]/@canonical"/>
    <xsl:choose>
      <xsl:when test="$newest and not($offered = current())">
        <xsl:call-template name="replace">
          <xsl:with-param name="what">machine type</xsl:with-param>
          <xsl:with-param name="by" select="$newest"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:copy/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Only an AMD host that encrypts memory takes it. -->
  <xsl:template match="/domain/launchSecurity[@type = 'sev']">
    <xsl:choose>
      <xsl:when test="$encryption = 'left-out'">
        <xsl:message>
          <xsl:value-of select="concat('left out launch security ', @type)"/>
        </xsl:message>
      </xsl:when>
      <xsl:otherwise>
        <xsl:copy-of select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Only a host with SGX has enclaves. -->
  <xsl:template match="/domain/devices/memory[@model = 'sgx-epc']">
    <xsl:choose>
      <xsl:when test="$encryption = 'left-out'">
        <xsl:message>
          <xsl:value-of select="concat('left out memory ', @model)"/>
        </xsl:message>
      </xsl:when>
      <xsl:otherwise>
        <xsl:copy-of select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- libvirt takes the memory of the cells and adds that of memory devices, whatever the document says. -->
  <xsl:template match="/domain[cpu/numa and devices/memory[@model != 'sgx-epc']]/memory/text()">
    <xsl:variable name="whole" select=". + sum(/domain/devices/memory[@model != 'sgx-epc']/target/size)"/>
    <xsl:message>
      <xsl:value-of select="concat('replaced memory ', ., ' by ', $whole, ': libvirt adds that of memory devices')"/>
    </xsl:message>
    <xsl:value-of select="format-number($whole, '0')"/>
  </xsl:template>

  <xsl:template name="replace">
    <xsl:param name="what"/>
    <xsl:param name="by"/>
    <xsl:message>
      <xsl:value-of select="concat('replaced ', $what, ' ', ., ' by ', $by)"/>
    </xsl:message>
    <xsl:attribute name="{name()}">
      <xsl:value-of select="$by"/>
    </xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
