package org.onescreen.desktop.video.frame;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.stream.IntStream;
import org.onescreen.desktop.video.stream.Condition;

/// One tile's part of the mapped file, seen from either process.
///
/// The worker fills buffer `n mod 3` and then publishes `n` with release order; the desk reads `n`
/// with acquire order and so sees a whole frame, which stays whole until the worker is two frames
/// further. One thread writes frames; any thread may read. The memory is unmapped when nothing
/// refers to it any more, so that a picture still on screen can never become a wild pointer.
public final class TileArea {
  private static final VarHandle LONG = ValueLayout.JAVA_LONG.varHandle();
  private static final VarHandle INT = ValueLayout.JAVA_INT.varHandle();

  private final long offset;
  private final FrameLayout layout;
  private final MemorySegment memory;
  private final List<ByteBuffer> buffers;

  private TileArea(long offset, FrameLayout layout, MemorySegment memory) {
    this.offset = offset;
    this.layout = layout;
    this.memory = memory;
    this.buffers =
        IntStream.range(0, FrameLayout.BUFFERS).mapToObj(i -> segment(i).asByteBuffer()).toList();
  }

  /// Maps the part at `offset`, whose bytes must already be in the file: a hole on a full disk
  /// would kill the process that writes.
  public static TileArea map(FileChannel file, long offset, FrameLayout layout) throws IOException {
    MemorySegment memory =
        file.map(FileChannel.MapMode.READ_WRITE, offset, layout.bytes(), Arena.ofAuto());
    return new TileArea(offset, layout, memory);
  }

  /// Makes a fresh header; frames count on from `sequence`.
  public void initialise(long sequence) {
    INT.setVolatile(memory, FrameLayout.WIDTH, layout.width());
    INT.setVolatile(memory, FrameLayout.HEIGHT, layout.height());
    INT.setVolatile(memory, FrameLayout.STRIDE, layout.stride());
    LONG.setVolatile(memory, FrameLayout.FIRST_SEQUENCE, sequence);
    LONG.setRelease(memory, FrameLayout.SEQUENCE, sequence);
  }

  /// Takes over the stream's condition, times and counters of the area that this one replaces.
  public void inherit(TileArea before) {
    setLong(FrameLayout.LAST_FRAME_AT, before.lastFrameAt());
    setLong(FrameLayout.DECODED, before.decoded());
    setLong(FrameLayout.DROPPED, before.dropped());
    setLong(FrameLayout.BYTES, before.bytes());
    setLong(FrameLayout.DELAY, before.delayMillis());
    setInt(FrameLayout.SOURCE_WIDTH, before.sourceWidth());
    setInt(FrameLayout.SOURCE_HEIGHT, before.sourceHeight());
    condition(before.condition(), before.attempt(), before.retryAt());
  }

  /// Says that the worker draws here from now on, so that this header is the tile's newest word.
  public void attach() {
    INT.setRelease(memory, FrameLayout.ATTACHED, 1);
  }

  public boolean isAttached() {
    return (int) INT.getAcquire(memory, FrameLayout.ATTACHED) == 1;
  }

  public long offset() {
    return offset;
  }

  public FrameLayout layout() {
    return layout;
  }

  /// The three buffers in the order of `sequence mod 3`; always the same three objects.
  public List<ByteBuffer> buffers() {
    return buffers;
  }

  /// The number of the newest whole frame; frames before [#hasFrame()] belong to an earlier area.
  public long sequence() {
    return (long) LONG.getAcquire(memory, FrameLayout.SEQUENCE);
  }

  public boolean hasFrame() {
    return sequence() > getLong(FrameLayout.FIRST_SEQUENCE);
  }

  /// When the frame of this number was taken from the stream, in epoch milliseconds.
  public long frameAt(long sequence) {
    return getLong(FrameLayout.FRAME_TIMES + 8 * (sequence % FrameLayout.BUFFERS));
  }

  /// The memory that the next frame is to be drawn into.
  public MemorySegment next() {
    return segment((int) ((sequence() + 1) % FrameLayout.BUFFERS));
  }

  /// Publishes what was drawn into [#next()].
  public void publish(long takenAt, int sourceWidth, int sourceHeight) {
    long sequence = sequence() + 1;
    setLong(FrameLayout.FRAME_TIMES + 8 * (sequence % FrameLayout.BUFFERS), takenAt);
    setInt(FrameLayout.SOURCE_WIDTH, sourceWidth);
    setInt(FrameLayout.SOURCE_HEIGHT, sourceHeight);
    setLong(FrameLayout.LAST_FRAME_AT, takenAt);
    LONG.setRelease(memory, FrameLayout.SEQUENCE, sequence);
  }

  /// Says how the stream stands; `retryAt` in epoch milliseconds, 0 for none.
  public void condition(Condition condition, int attempt, long retryAt) {
    setLong(FrameLayout.RETRY_AT, retryAt);
    setInt(FrameLayout.ATTEMPT, attempt);
    INT.setRelease(memory, FrameLayout.STATE, condition.code());
  }

  public Condition condition() {
    return Condition.ofCode((int) INT.getAcquire(memory, FrameLayout.STATE));
  }

  public int attempt() {
    return getInt(FrameLayout.ATTEMPT);
  }

  public long retryAt() {
    return getLong(FrameLayout.RETRY_AT);
  }

  public long lastFrameAt() {
    return getLong(FrameLayout.LAST_FRAME_AT);
  }

  public long decoded() {
    return getLong(FrameLayout.DECODED);
  }

  public long dropped() {
    return getLong(FrameLayout.DROPPED);
  }

  public int sourceWidth() {
    return getInt(FrameLayout.SOURCE_WIDTH);
  }

  public int sourceHeight() {
    return getInt(FrameLayout.SOURCE_HEIGHT);
  }

  /// Counts a decoded frame and, when it came too late to be drawn, a dropped one.
  public void count(int decoded, int dropped) {
    setLong(FrameLayout.DECODED, decoded() + decoded);
    setLong(FrameLayout.DROPPED, dropped() + dropped);
  }

  /// Bytes of the stream since the tile was opened.
  public long bytes() {
    return getLong(FrameLayout.BYTES);
  }

  /// How much later than at its best the newest frame came, by the stream's own clock.
  public long delayMillis() {
    return getLong(FrameLayout.DELAY);
  }

  /// Counts what came from the network.
  public void received(int bytes, long delayMillis) {
    setLong(FrameLayout.BYTES, bytes() + bytes);
    setLong(FrameLayout.DELAY, delayMillis);
  }

  private MemorySegment segment(int index) {
    return memory.asSlice(layout.bufferAt(index), layout.bufferBytes());
  }

  private long getLong(long at) {
    return (long) LONG.getOpaque(memory, at);
  }

  private void setLong(long at, long value) {
    LONG.setOpaque(memory, at, value);
  }

  private int getInt(long at) {
    return (int) INT.getOpaque(memory, at);
  }

  private void setInt(long at, int value) {
    INT.setOpaque(memory, at, value);
  }
}
