package org.onescreen.desktop.shell.crash;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.status.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes every exception that nobody caught: logs it, and tells the operator once per kind, with a
/// code. Before there is a window it tells the console. It never throws.
public final class CrashHandler implements Thread.UncaughtExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(CrashHandler.class);

  private final Texts texts;
  private final Consumer<String> console;
  private final Set<ErrorCode> told = ConcurrentHashMap.newKeySet();
  private final AtomicReference<Optional<Consumer<Notice>>> window =
      new AtomicReference<>(Optional.empty());

  /// @param console prints a line; used while there is no window
  public CrashHandler(Texts texts, Consumer<String> console) {
    this.texts = texts;
    this.console = console;
  }

  /// First thing in the program: for all threads from now on.
  public void install() {
    Thread.setDefaultUncaughtExceptionHandler(this);
  }

  /// From now on there is a window to tell it to.
  public void tell(Consumer<Notice> newWindow) {
    window.set(Optional.of(newWindow));
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    ErrorCode code = ErrorCode.of(failure);
    LOG.error("uncaught on {} ({})", thread.getName(), code.text(), failure);
    if (!told.add(code)) {
      return;
    }
    try {
      window
          .get()
          .ifPresentOrElse(
              banner -> banner.accept(notice(code, failure)),
              () ->
                  console.accept(
                      texts.get("shell.crash.line", code.text(), failure.getClass().getName())));
    } catch (RuntimeException e) {
      LOG.error("the failure cannot be shown", e);
    }
  }

  private Notice notice(ErrorCode code, Throwable failure) {
    return Notice.error(
        texts.get("shell.crash.happened", code.text()),
        texts.get("shell.crash.next"),
        stack(failure));
  }

  private static String stack(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
