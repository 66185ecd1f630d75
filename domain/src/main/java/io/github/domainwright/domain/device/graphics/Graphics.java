package io.github.domainwright.domain.device.graphics;

import io.github.domainwright.annotation.ElementAt;
import io.github.domainwright.domain.OnOff;
import io.github.domainwright.domain.YesNo;
import io.github.domainwright.domain.model.ElementModel;
import io.github.domainwright.domain.model.ModelledElement;
import io.github.domainwright.domain.model.Spelled;
import io.github.domainwright.domain.model.Variant;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlEnumValue;
import java.util.List;
import java.util.Optional;

/** A display of a guest. */
@ElementModel
@ElementAt("devices/graphics")
public interface Graphics extends ModelledElement {
    @XmlAttribute Spelled<GraphicsType> type();
    @XmlAttribute Spelled<Integer> port();
    @XmlAttribute Spelled<Integer> tlsPort();
    @XmlAttribute Spelled<YesNo> autoport();
    @XmlAttribute Spelled<YesNo> replaceUser();
    /** Whether several users may be connected at once. */
    @XmlAttribute Spelled<YesNo> multiUser();
    @XmlAttribute Spelled<Integer> websocket();
    @XmlAttribute(name = "listen") Spelled<String> listenAddress();
    /** Whether clients connect to QEMU itself instead of a bus. */
    @XmlAttribute Spelled<YesNo> p2p();
    @XmlAttribute Spelled<String> address();
    @XmlAttribute Spelled<String> display();
    @XmlAttribute Spelled<String> xauth();
    @XmlAttribute Spelled<YesNo> fullscreen();
    @XmlAttribute Spelled<String> socket();
    @XmlAttribute Spelled<String> keymap();
    @XmlAttribute Spelled<SecurityMode> defaultMode();
    @XmlAttribute Spelled<SharePolicy> sharePolicy();
    @XmlAttribute Spelled<YesNo> powerControl();
    @XmlAttribute Spelled<String> username();
    @XmlAttribute Spelled<String> passwd();
    @XmlAttribute Spelled<String> passwdValidTo();
    @XmlAttribute Spelled<ConnectedPolicy> connected();
    @XmlAttribute(name = "wait") Spelled<YesNo> waitForClient();
    List<Listen> listen();
    List<SpiceChannel> channel();
    Optional<ImageCompression> image();
    Optional<LossyCompression> jpeg();
    Optional<LossyCompression> zlib();
    Optional<Playback> playback();
    Optional<Streaming> streaming();
    Optional<MouseMode> mouse();
    Optional<Clipboard> clipboard();
    Optional<FileTransfer> filetransfer();
    Optional<OpenGl> gl();
    Optional<AudioReference> audio();

    /** Where a display listens. */
    @ElementModel
    @Variant(name = "onAddress", value = "address", sets = "@address")
    @Variant(name = "onNetwork", value = "network", sets = "@network")
    @Variant(name = "onSocket", value = "socket", sets = "@socket")
    interface Listen extends ModelledElement {
        @XmlAttribute Spelled<ListenType> type();
        @XmlAttribute Spelled<String> address();
        @XmlAttribute Spelled<String> network();
        @XmlAttribute Spelled<String> socket();
    }

    /** Whether a channel of SPICE is encrypted. */
    @ElementModel
    interface SpiceChannel extends ModelledElement {
        @XmlAttribute Spelled<SpiceChannelName> name();
        @XmlAttribute Spelled<SecurityMode> mode();
    }

    /** How SPICE compresses images. */
    @ElementModel
    interface ImageCompression extends ModelledElement { @XmlAttribute Spelled<ImageCompressionMode> compression(); }

    /** Whether SPICE compresses images over slow lines. */
    @ElementModel
    interface LossyCompression extends ModelledElement { @XmlAttribute Spelled<CompressionMode> compression(); }

    /** Whether SPICE compresses sound. */
    @ElementModel
    interface Playback extends ModelledElement { @XmlAttribute Spelled<OnOff> compression(); }

    /** What SPICE takes for a video stream. */
    @ElementModel
    interface Streaming extends ModelledElement { @XmlAttribute Spelled<StreamingMode> mode(); }

    /** Whether files can be dropped into the guest. */
    @ElementModel
    interface FileTransfer extends ModelledElement { @XmlAttribute Spelled<YesNo> enable(); }

    /** Whether and where OpenGL is rendered. */
    @ElementModel
    interface OpenGl extends ModelledElement {
        @XmlAttribute Spelled<YesNo> enable();
        @XmlAttribute Spelled<String> rendernode();
    }

    /** The audio backend that is used. */
    @ElementModel
    interface AudioReference extends ModelledElement { @XmlAttribute Spelled<Integer> id(); }

    /** A kind of display. */
    enum GraphicsType { SDL, VNC, SPICE, DBUS, RDP, DESKTOP, EGL_HEADLESS }

    /** Whether a channel is encrypted. */
    enum SecurityMode { ANY, SECURE, INSECURE }

    /** What happens when another client connects to VNC. */
    enum SharePolicy { ALLOW_EXCLUSIVE, FORCE_SHARED, IGNORE }

    /** What happens to clients when the password changes. */
    enum ConnectedPolicy { KEEP, FAIL, DISCONNECT }

    /** What a display listens on. */
    enum ListenType { ADDRESS, NETWORK, SOCKET, NONE }

    /** A channel of SPICE. */
    enum SpiceChannelName { MAIN, DISPLAY, INPUTS, CURSOR, PLAYBACK, RECORD, SMARTCARD, USBREDIR }

    /** A compression of images. */
    enum ImageCompressionMode {
        @XmlEnumValue("auto_glz") AUTO_GLZ, @XmlEnumValue("auto_lz") AUTO_LZ, QUIC, GLZ, LZ, OFF
    }

    /** When images are compressed. */
    enum CompressionMode { AUTO, NEVER, ALWAYS }

    /** What is taken for a video stream. */
    enum StreamingMode { FILTER, ALL, OFF }
}
