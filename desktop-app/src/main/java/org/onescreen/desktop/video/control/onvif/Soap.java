package org.onescreen.desktop.video.control.onvif;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.control.ControlException;
import org.onescreen.desktop.video.control.ControlException.Reason;
import org.onescreen.desktop.video.control.ControlHttp;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Asks one camera in SOAP 1.2, with its user and password, by its own clock. What it answers is
/// read without a document type, so that no answer can blow up or fetch anything.
final class Soap {
  private static final int NONCE_BYTES = 16;
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private final ControlHttp http;
  private final String user;
  private final String password;
  private final InstantSource clock;
  private final RandomGenerator chance;
  private volatile Duration ahead = Duration.ZERO;

  Soap(
      ControlHttp http, String user, String password, InstantSource clock, RandomGenerator chance) {
    this.http = http;
    this.user = user;
    this.password = password;
    this.clock = clock;
    this.chance = chance;
  }

  /// The camera's clock is so much ahead of ours.
  void ahead(Duration by) {
    ahead = by;
  }

  Instant now() {
    return clock.instant();
  }

  /// Asks and gives the body's first element.
  Element ask(URI service, String body, boolean signed) throws ControlException {
    byte[] nonce = new byte[NONCE_BYTES];
    chance.nextBytes(nonce);
    String header = signed ? new UsernameToken(user, password, nonce, now().plus(ahead)).xml() : "";
    String envelope =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Header>"
            + header
            + "</s:Header><s:Body>"
            + body
            + "</s:Body></s:Envelope>";
    ControlHttp.Answer answer =
        http.send(
            HttpRequest.newBuilder(service)
                .header("Content-Type", "application/soap+xml; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(envelope, StandardCharsets.UTF_8)));
    return body(answer);
  }

  private static Element body(ControlHttp.Answer answer) throws ControlException {
    Element root = parse(answer.body()).getDocumentElement();
    Element body = first(root, "Body");
    Element content = body == null ? null : child(body);
    if (content == null) {
      throw new ControlException(Reason.GARBLED, "status " + answer.status() + ", no body");
    }
    if (content.getLocalName().equals("Fault")) {
      throw fault(content);
    }
    return content;
  }

  private static ControlException fault(Element fault) {
    String said = fault.getTextContent();
    if (said.contains("NotAuthorized") || said.contains("FailedAuthentication")) {
      return new ControlException(Reason.UNAUTHORISED, "fault");
    }
    if (said.contains("ActionNotSupported") || said.contains("NotSupported")) {
      return new ControlException(Reason.UNSUPPORTED, "fault");
    }
    return new ControlException(Reason.REFUSED, "fault");
  }

  private static Document parse(byte[] bytes) throws ControlException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (SAXException | IOException e) {
      throw new ControlException(Reason.GARBLED, "no XML");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform reads XML", e);
    }
  }

  /// The first element below of this name, whatever its namespace; null for none.
  static @Nullable Element first(Element in, String name) {
    NodeList found = in.getElementsByTagNameNS("*", name);
    return found.getLength() > 0 && found.item(0) instanceof Element element ? element : null;
  }

  private static @Nullable Element child(Element in) {
    for (Node node = in.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        return element;
      }
    }
    return null;
  }

  /// The text of the first element below of this name; refuses an answer that has none.
  static String text(Element in, String name) throws ControlException {
    Element found = first(in, name);
    if (found == null || found.getTextContent().isBlank()) {
      throw new ControlException(Reason.GARBLED, "no " + name);
    }
    return found.getTextContent().strip();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
