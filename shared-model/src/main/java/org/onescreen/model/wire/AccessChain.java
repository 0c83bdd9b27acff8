package org.onescreen.model.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import org.onescreen.model.digest.Sha256;

/// The lines of the access record, each sealed together with the one before it: whoever changes,
/// takes out or slips in one breaks every link from there on. Whoever keeps the last link elsewhere
/// notices also when the end is cut off or all is written anew.
///
/// A link is SHA-256 over the link before (32 bytes; none before the first), the id and the time in
/// microseconds (8 bytes each, the highest first), then account, what, from and detail, each as its
/// length (4 bytes) and UTF-8; no account is an empty one.
///
/// For one thread.
public final class AccessChain {
  /// What the first link is made with.
  public static final String NOTHING = "";

  private String last = NOTHING;

  /// @return false where the line, or what was before it, is not what was written
  public boolean holds(AccessEvent next) {
    boolean older = next.hash().isEmpty() && last.isEmpty();
    boolean holds = older || next.hash().equals(link(last, next));
    last = next.hash();
    return holds;
  }

  /// @param last the link before, or [#NOTHING]
  public static String link(String last, AccessEvent event) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(HexFormat.of().parseHex(last));
      out.writeLong(event.id());
      out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, event.at()));
      text(out, Objects.toString(event.account(), ""));
      text(out, event.what().name());
      text(out, event.from());
      text(out, event.detail());
      return HexFormat.of().formatHex(Sha256.of(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }
}
