package org.onescreen.desktop.shell.crash;

import java.util.Locale;

/// A short name for an exception, the same each time the same thing goes wrong in the same place,
/// so that it can be told over the telephone: `K7Q2-91BX`. The first half stands for the root cause
/// and its place, the second for the way that led there.
///
/// After the error codes of Cryptomator; written anew. Line numbers and messages do not count, so
/// the code survives a new build and holds no personal data.
public record ErrorCode(String text) {
  private static final int BASE = 36;
  private static final int HALF = 4;
  private static final long SPACE = (long) Math.pow(BASE, HALF);
  private static final int DEEPEST = 32;

  public static ErrorCode of(Throwable failure) {
    Throwable root = failure;
    int depth = 0;
    long path = 17;
    while (depth < DEEPEST) {
      path = path * 31 + root.getClass().getName().hashCode();
      for (StackTraceElement frame : root.getStackTrace()) {
        path = path * 31 + place(frame);
      }
      Throwable cause = root.getCause();
      if (cause == null) {
        break;
      }
      root = cause;
      depth++;
    }
    StackTraceElement[] stack = root.getStackTrace();
    long here =
        root.getClass().getName().hashCode() * 31L + (stack.length == 0 ? 0 : place(stack[0]));
    return new ErrorCode(half(here) + "-" + half(path));
  }

  private static int place(StackTraceElement frame) {
    String method = frame.getMethodName();
    // A lambda's number changes with each build.
    String stable = method.startsWith("lambda$") ? "lambda" : method;
    String type = frame.getClassName();
    int hidden = type.indexOf("$$Lambda");
    return (hidden < 0 ? type : type.substring(0, hidden)).hashCode() * 31 + stable.hashCode();
  }

  private static String half(long hash) {
    String digits = Long.toString(Math.floorMod(hash, SPACE), BASE).toUpperCase(Locale.ROOT);
    return "0".repeat(HALF - digits.length()) + digits;
  }
}
