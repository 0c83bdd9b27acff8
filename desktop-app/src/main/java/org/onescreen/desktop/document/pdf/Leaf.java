package org.onescreen.desktop.document.pdf;

import org.onescreen.desktop.document.Paper;

/// One piece of a bound file; each begins a page.
public sealed interface Leaf {
  String title();

  /// Set by this program.
  record Written(String title, Paper paper) implements Leaf {}

  /// A PDF or a picture that came from outside.
  ///
  /// @param unreadable says so on a page of its own, where it cannot be shown
  record Scanned(String title, Scan scan, Paper unreadable) implements Leaf {}

  /// Reads what came from outside.
  @FunctionalInterface
  interface Scan {
    byte[] bytes() throws java.io.IOException;
  }

  /// Where a leaf stands in the bound file.
  ///
  /// @param from its first page, from 1
  /// @param to its last page
  record Place(String title, int from, int to) {}
}
