package org.onescreen.desktop.video.control.onvif;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/// Who asks, without the password on the wire: WS-UsernameToken with a digest of nonce, time and
/// password (OASIS Web Services Security UsernameToken Profile 1.0).
///
/// @param nonce sixteen bytes by chance
/// @param created by the camera's clock, or it takes the request for an old one
// An array, because it is hashed and written and nobody compares two.
@SuppressWarnings("ArrayRecordComponent")
record UsernameToken(String user, String password, byte[] nonce, Instant created) {
  private static final String DIGEST =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordDigest";

  String digest() {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(nonce);
      sha1.update(time().getBytes(StandardCharsets.UTF_8));
      sha1.update(password.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(sha1.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }

  private String time() {
    return created.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /// As the header of an envelope.
  String xml() {
    return "<wsse:Security xmlns:wsse=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd\""
        + " xmlns:wsu=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd\">"
        + "<wsse:UsernameToken><wsse:Username>"
        + Soap.escaped(user)
        + "</wsse:Username><wsse:Password Type=\""
        + DIGEST
        + "\">"
        + digest()
        + "</wsse:Password><wsse:Nonce>"
        + Base64.getEncoder().encodeToString(nonce)
        + "</wsse:Nonce><wsu:Created>"
        + time()
        + "</wsu:Created></wsse:UsernameToken></wsse:Security>";
  }

  @Override
  public String toString() {
    return "UsernameToken[" + user + "]";
  }
}
