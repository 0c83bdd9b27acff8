package org.onescreen.desktop.map.google;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The library that shows pages: more than a hundred megabytes, which the toolkit would unpack and
/// check on the FX thread when the first page is made. Done here before, that takes the screen no
/// time.
public final class PageLibrary {
  private static final Logger LOG = LoggerFactory.getLogger(PageLibrary.class);

  private PageLibrary() {}

  /// Takes seconds. Where it does not work the toolkit does it by itself, later.
  public static void prepare() {
    try {
      // Of the toolkit's inside, hence by name: without it a page is late, and nothing else.
      Class.forName("com.sun.glass.utils.NativeLibLoader")
          .getMethod("loadLibrary", String.class)
          .invoke(null, "jfxwebkit");
    } catch (ReflectiveOperationException | LinkageError e) {
      LOG.info("the library for pages is loaded only when the first page is shown", e);
    }
  }
}
