<?xml version="1.0" encoding="UTF-8"?>
<!--
  Takes out what an older libvirt's schema does not know, and says so on standard error, one line each, with the first
  version that does. A document that is still refused afterwards is wrong for another reason.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="/domain/os/loader/@format | /domain/os/nvram/@format">
    <xsl:call-template name="leave-out">
      <xsl:with-param name="since">9.2</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/domain/os/nvram/@templateFormat">
    <xsl:call-template name="leave-out">
      <xsl:with-param name="since">10.10</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/domain/os/shim">
    <xsl:call-template name="leave-out">
      <xsl:with-param name="since">11.2</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/domain/os/varstore">
    <xsl:call-template name="leave-out">
      <xsl:with-param name="since">12.1</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/domain/devices/crypto">
    <xsl:call-template name="leave-out">
      <xsl:with-param name="since">9.1</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/domain/devices/video/model/@blob">
    <xsl:call-template name="leave-out">
      <xsl:with-param name="since">9.2</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/domain/devices/sound/@multichannel">
    <xsl:call-template name="leave-out">
      <xsl:with-param name="since">9.4</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/domain/cpu/topology[@clusters]">
    <xsl:call-template name="leave-out">
      <xsl:with-param name="since">10.1</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/domain/features/ras">
    <xsl:call-template name="leave-out">
      <xsl:with-param name="since">10.4</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/domain/launchSecurity[@type = 'sev-snp']">
    <xsl:call-template name="leave-out">
      <xsl:with-param name="since">10.5</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/domain/features/ps2">
    <xsl:call-template name="leave-out">
      <xsl:with-param name="since">10.7</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/domain/launchSecurity[@type = 'tdx']">
    <xsl:call-template name="leave-out">
      <xsl:with-param name="since">11.6</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="leave-out">
    <xsl:param name="since"/>
    <xsl:message>
      <xsl:value-of select="concat('schema too old, left out ', name(..), '/', name(), ' (libvirt ', $since, ')')"/>
    </xsl:message>
  </xsl:template>
</xsl:stylesheet>
