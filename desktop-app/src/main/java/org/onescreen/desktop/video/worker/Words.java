package org.onescreen.desktop.video.worker;

/// The words that desk and worker say to each other; see [Line].
public final class Words {
  /// Desk: draw into this file; its path. The first thing that a worker is told: one that stands by
  /// does not know yet whose place it will take.
  public static final String FRAMES = "frames";

  /// Desk: play; tile, offset, width, height, address, and the tile whose place it is to take, 0
  /// where it takes none: what that one has kept is its own too.
  public static final String OPEN = "open";

  /// Desk: draw in another area; tile, offset, width, height.
  public static final String RESIZE = "resize";

  /// Desk: decode key pictures alone, or all; tile, 1 or 0.
  public static final String KEYS = "keys";

  /// Desk: play a recording faster; tile, percent of its own speed.
  public static final String SPEED = "speed";

  /// Desk: write what came into files; tile, number of the request, first and last moment in epoch
  /// milliseconds, path of the first; see [Pieces].
  public static final String EXPORT = "export";

  /// Worker: it is written; number of the request, and of each file its first and last moment and
  /// how many pictures.
  public static final String EXPORTED = "exported";

  /// Worker: it is not; number of the request, why.
  public static final String NOT_EXPORTED = "not-exported";

  /// Desk: push a recording to a server; number of the request, milliseconds of silence before it,
  /// path, address.
  public static final String PUSH = "push";

  /// Worker: that has ended; number of the request, how.
  public static final String PUSHED = "pushed";

  /// Desk: stop playing; tile.
  public static final String CLOSE = "close";

  /// Worker: I am alive; the name of the decoder, the processor time of the process in
  /// milliseconds, and its resident memory in bytes, 0 where the system does not say.
  public static final String BEAT = "beat";

  /// Worker: nobody writes at this offset any more.
  public static final String FREED = "freed";

  private Words() {}
}
