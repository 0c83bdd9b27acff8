package org.onescreen.desktop.document;

/// Hears how far long writing or reading is, and may end it.
@FunctionalInterface
public interface Course {
  Course QUIET = _ -> {};

  /// @param part 0 to 1
  /// @throws Cancelled where it is to end here
  void at(double part) throws Cancelled;

  /// It was ended by whoever asked for it.
  final class Cancelled extends Exception {
    private static final long serialVersionUID = 1L;

    public Cancelled() {
      super("cancelled");
    }
  }
}
