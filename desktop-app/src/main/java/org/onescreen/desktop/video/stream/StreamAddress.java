package org.onescreen.desktop.video.stream;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a live picture comes from: `rtsp://`, `rtmp://`, `http://` (FLV, HLS, MPEG-TS), `udp://`,
/// `srt://` or `file:`.
///
/// Cameras carry their user and password in the address, so `toString` is always masked; only
/// [#secret()] gives the whole text, for the decoder alone.
public final class StreamAddress {
  private static final Set<String> SCHEMES =
      Set.of("rtsp", "rtsps", "rtmp", "rtmps", "http", "https", "udp", "rtp", "srt", "tcp", "file");

  /// What somebody else may name: a server or a device must not have this machine read its own
  /// files, or listen for whatever comes.
  private static final Set<String> TOLD =
      Set.of("rtsp", "rtsps", "rtmp", "rtmps", "http", "https", "udp");

  private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.+)");

  /// Greedy up to the last `@` of a word: a password with an unescaped `/` or `@` must not slip
  /// through.
  private static final Pattern USER_INFO = Pattern.compile("://[^\\s\"']*@");

  private static final Pattern SECRET_PARAMETER =
      Pattern.compile(
          "(?i)([?&;](?:user(?:name)?|login|pass(?:word|wd)?|pwd|token|key|secret|sign|signature|auth|ticket|session)=)[^&;\\s\"']*");

  private final String address;

  private StreamAddress(String address) {
    this.address = address;
  }

  /// Checks and wraps an address; the refusal names the reason but never repeats the address.
  public static StreamAddress of(String address) {
    if (address.chars().anyMatch(c -> c < ' ' || c == 127)) {
      throw new IllegalArgumentException("a stream address holds a control character");
    }
    var scheme = SCHEME.matcher(address);
    if (!scheme.matches()) {
      throw new IllegalArgumentException(
          "a stream address has no scheme such as rtsp:// or http://");
    }
    String name = scheme.group(1).toLowerCase(Locale.ROOT);
    if (!SCHEMES.contains(name)) {
      throw new IllegalArgumentException(
          "a stream address of scheme " + name + " cannot be played");
    }
    if (!"file".equals(name) && !scheme.group(2).startsWith("//")) {
      throw new IllegalArgumentException("a stream address of scheme " + name + " names no server");
    }
    return new StreamAddress(address);
  }

  /// The address that a server or a device told, where it is one that may be played for somebody
  /// else's word; empty for files and all else.
  public static Optional<StreamAddress> told(String address) {
    var scheme = SCHEME.matcher(address);
    if (!scheme.matches() || !TOLD.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(address));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Whether a text names a server of its own, or a file, rather than a place at a known server.
  public static boolean isWhole(String text) {
    return SCHEME.matcher(text).matches();
  }

  /// The whole address with its password: for the decoder, never for a log or a screen.
  public String secret() {
    return address;
  }

  /// The same text with users, passwords and tokens replaced; safe for any log line, also one that
  /// another program wrote.
  public static String mask(String text) {
    String users = USER_INFO.matcher(text).replaceAll("://***@");
    return SECRET_PARAMETER.matcher(users).replaceAll("$1***");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StreamAddress that && address.equals(that.address);
  }

  @Override
  public int hashCode() {
    return address.hashCode();
  }

  @Override
  public String toString() {
    return mask(address);
  }
}
