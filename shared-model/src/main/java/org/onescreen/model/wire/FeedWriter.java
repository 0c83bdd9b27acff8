package org.onescreen.model.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// Writes the feed as NDJSON, one line at a time, and keeps the checksum of the marks.
///
/// Not safe for use by many threads.
public final class FeedWriter {
  private final OutputStream out;
  private final CRC32C crc = new CRC32C();
  private int rows;

  public FeedWriter(OutputStream out) {
    this.out = out;
  }

  public void header(FeedLine.Header h) throws IOException {
    write(
        "{\"t\":\"h\",\"epoch\":\"%s\",\"from\":%d,\"head\":%d,\"schema\":%d,\"tag\":%d,\"scope\":%d,\"headTag\":%d}\n"
            .formatted(
                h.epoch(), h.from(), h.head(), h.schema(), h.segmentTag(), h.scope(), h.headTag()));
  }

  public void put(FeedLine.Put p) throws IOException {
    row(
        "[\"P\","
            + p.kind()
            + ','
            + p.seq()
            + ','
            + p.bucket()
            + ','
            + p.version()
            + ",\""
            + Long.toHexString(p.hash())
            + "\",\""
            + p.id()
            + "\",");
    row(p.body());
    row("]\n");
    rows++;
  }

  public void gone(FeedLine.Gone g) throws IOException {
    row(
        "[\""
            + (g.deleted() ? 'D' : 'O')
            + "\","
            + g.kind()
            + ','
            + g.seq()
            + ','
            + g.bucket()
            + ','
            + g.version()
            + ",\""
            + g.id()
            + "\"]\n");
    rows++;
  }

  /// Closes the rows since the last mark.
  public void mark(long seq) throws IOException {
    write(
        "{\"t\":\"m\",\"c\":%d,\"n\":%d,\"crc\":%d}\n".formatted(seq, rows, (int) crc.getValue()));
    crc.reset();
    rows = 0;
  }

  public void end(FeedLine.End e) throws IOException {
    write("{\"t\":\"e\",\"c\":%d,\"up\":%s}\n".formatted(e.seq(), e.upToDate()));
  }

  private void row(String text) throws IOException {
    row(text.getBytes(StandardCharsets.UTF_8));
  }

  private void row(byte[] bytes) throws IOException {
    crc.update(bytes);
    out.write(bytes);
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
