package org.onescreen.desktop.wall.budget;

/// How much a machine can decode, found out while it does: it falls quickly when frames are dropped
/// or pulses come late, and is felt upwards slowly, so that a wall settles instead of swinging.
/// Where it fell because something else kept the machine busy, a first sync, say, it is back within
/// seconds. One thread.
public final class Capacity {
  private static final double CUT = 0.85;
  private static final double FIRST_GROWTH = 0.05;
  private static final double MOST_GROWTH = 0.5;
  private static final int CALM_LOOKS = 10;
  private static final int CALM_LOOKS_TO_COME_BACK = 3;
  private static final double MOST_BUSY = 0.85;

  private final long least;
  private final long most;
  private long now;

  /// What was borne, as far as is known: up to there it comes back quickly.
  private long borne;

  private double growth = FIRST_GROWTH;
  private int calm;

  /// @param first pixels a second to begin with
  /// @param least that is never gone below: some tile always plays
  public Capacity(long first, long least, long most) {
    this.now = first;
    this.borne = first;
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
      fall(decoded);
    } else if (now < borne) {
      if (++calm >= CALM_LOOKS_TO_COME_BACK) {
        calm = 0;
        now = Math.min(borne, (long) (now * (1 + MOST_GROWTH)) + 1);
      }
    } else if (wanted > now && ++calm >= CALM_LOOKS) {
      calm = 0;
      now = Math.min(most, (long) (now * (1 + growth)) + 1);
      borne = now;
      growth = Math.min(MOST_GROWTH, 2 * growth);
    }
  }

  /// Where little of what was allowed was decoded, or the least already, it was not the decoding.
  private void fall(long decoded) {
    boolean ours = now > least && 2 * decoded >= now;
    calm = 0;
    growth = FIRST_GROWTH;
    now = Math.max(least, Math.min(now, (long) (Math.max(decoded, least) * CUT)));
    borne = ours ? now : borne;
  }
}
