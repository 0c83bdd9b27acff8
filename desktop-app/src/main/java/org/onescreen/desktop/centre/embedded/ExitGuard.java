package org.onescreen.desktop.centre.embedded;

/// Does something when the program ends before the guard is closed: a server that is just starting,
/// or that nobody closed, must not outlive the program that started it.
final class ExitGuard implements AutoCloseable {
  private final Thread hook;

  private ExitGuard(Runnable atExit) {
    this.hook = Thread.ofPlatform().name("exit-guard").unstarted(atExit);
  }

  /// Where the program is ending already, `atExit` runs at once.
  static ExitGuard of(Runnable atExit) {
    ExitGuard guard = new ExitGuard(atExit);
    try {
      Runtime.getRuntime().addShutdownHook(guard.hook);
    } catch (IllegalStateException _) {
      atExit.run();
    }
    return guard;
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // The program is ending: the guard does its work, and whoever closes may do it too.
      return;
    }
  }
}
