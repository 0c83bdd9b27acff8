package org.onescreen.desktop.wall.budget;

/// How much a machine can decode, found out while it does: it falls quickly when frames are dropped
/// or pulses come late, and is felt upwards slowly, so that a wall settles instead of swinging. One
/// thread.
public final class Capacity {
  private static final double CUT = 0.85;
  private static final double GROWTH = 1.05;
  private static final int CALM_LOOKS = 10;
  private static final double MOST_BUSY = 0.85;

  private final long least;
  private final long most;
  private long now;
  private int calm;

  /// @param first pixels a second to begin with
  /// @param least that is never gone below: some tile always plays
  public Capacity(long first, long least, long most) {
    this.now = first;
    this.least = least;
    this.most = most;
  }

  /// A guess for a machine with so many processors, from what was measured: one core decodes and
  /// scales about eighteen streams of 704 × 576 at 25 frames a second.
  public static Capacity of(int processors) {
    long core = 18L * 704 * 576 * 25;
    return new Capacity(core * processors / 2, core / 4, core * processors);
  }

  public long pixelsPerSecond() {
    return now;
  }

  /// A look about once a second.
  ///
  /// @param wanted what all visible tiles would cost at their best, in pixels a second
  /// @param decoded what is being decoded
  /// @param busy part of all processors that this desk and its workers use, 0 to 1
  /// @param late whether pulses came late or frames were dropped since the last look
  public void look(long wanted, long decoded, double busy, boolean late) {
    if (late || busy > MOST_BUSY) {
      calm = 0;
      now = Math.max(least, Math.min(now, (long) (Math.max(decoded, least) * CUT)));
    } else if (wanted > now && ++calm >= CALM_LOOKS) {
      calm = 0;
      now = Math.min(most, (long) (now * GROWTH) + 1);
    }
  }
}
