package org.onescreen.desktop.video.worker;

/// The words that desk and worker say to each other; see [Line].
public final class Words {
  /// Desk: play; tile, offset, width, height, address.
  public static final String OPEN = "open";

  /// Desk: draw in another area; tile, offset, width, height.
  public static final String RESIZE = "resize";

  /// Desk: stop playing; tile.
  public static final String CLOSE = "close";

  /// Worker: I am alive; the name of the decoder and the processor time of the process in
  /// milliseconds.
  public static final String BEAT = "beat";

  /// Worker: nobody writes at this offset any more.
  public static final String FREED = "freed";

  private Words() {}
}
