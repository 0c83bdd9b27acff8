package org.onescreen.desktop.wall.layout;

import java.util.ArrayDeque;
import java.util.Deque;

/// The arrangements of a wall one after the other, so that each step can be taken back and done
/// again. One thread.
public final class Undo {
  private static final int LONGEST = 50;

  private final Deque<Arrangement> before = new ArrayDeque<>();
  private final Deque<Arrangement> after = new ArrayDeque<>();
  private Arrangement now;

  public Undo(Arrangement first) {
    now = first;
  }

  public Arrangement now() {
    return now;
  }

  /// A step by the operator; false where it changes nothing.
  public boolean step(Arrangement next) {
    if (next.equals(now)) {
      return false;
    }
    before.push(now);
    if (before.size() > LONGEST) {
      before.removeLast();
    }
    after.clear();
    now = next;
    return true;
  }

  /// A change that is no step of the operator's, such as filling an empty wall.
  public void replace(Arrangement next) {
    now = next;
  }

  /// Takes the last step back; false where there is none.
  public boolean undo() {
    if (before.isEmpty()) {
      return false;
    }
    after.push(now);
    now = before.pop();
    return true;
  }

  public boolean redo() {
    if (after.isEmpty()) {
      return false;
    }
    before.push(now);
    now = after.pop();
    return true;
  }
}
