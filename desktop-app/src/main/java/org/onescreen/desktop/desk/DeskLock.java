package org.onescreen.desktop.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.Latest;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.login.Credentials;
import org.onescreen.desktop.shell.login.IdleWatch;
import org.onescreen.desktop.shell.login.LoginAttempt;
import org.onescreen.desktop.shell.login.LoginLayer;
import org.onescreen.desktop.shell.status.Trouble;
import org.onescreen.desktop.shell.window.DeskWindow;

/// Nobody sees the desk who was not let in: before the login, and after a while in which nobody
/// touched it. Everything is covered, the live pictures too: the law lets only authorised persons
/// watch them, and whoever passes an empty chair is not. Under the cover the wall plays on and the
/// records come in, so that the desk is whole in the moment in which it opens. Alarms announce
/// themselves on the cover, as a number.
///
/// FX thread only.
final class DeskLock {
  private final DeskWindow window;
  private final LiveQueries cache;
  private final UiThread ui;
  private final Ticker ticker;
  private final Ages ages;
  private final LoginLayer layer;
  private final Holds holds = new Holds();
  private @Nullable Pin alarms;
  private @Nullable LoginAttempt unlock;
  private Runnable opened = () -> {};
  private String user = "";

  DeskLock(DeskWindow window, LiveQueries cache, Texts texts, UiThread ui, Ticker ticker) {
    this.window = window;
    this.cache = cache;
    this.ui = ui;
    this.ticker = ticker;
    this.ages = new Ages(texts, ticker.clock().getZone());
    this.layer = new LoginLayer(texts, ui);
  }

  boolean isLocked() {
    return window.isCovered();
  }

  /// Covers the desk until somebody logs in.
  ///
  /// @param who is asked for; may be empty
  void askForLogin(String address, String who, LoginAttempt login) {
    layer.askForLogin(address, who, login, this::open);
    cover();
  }

  /// As if it had been typed.
  void send(Credentials known, LoginAttempt login) {
    layer.send(known, login, this::open);
  }

  /// From the login on: covers the desk when nobody touched it for `longest`, and whenever
  /// [#lock()] says so.
  ///
  /// @param longest zero for never
  /// @param whenOpened called each time somebody was let in
  void watch(Duration longest, LoginAttempt howToUnlock, LongSupplier nanos, Runnable whenOpened) {
    unlock = howToUnlock;
    opened = whenOpened;
    if (longest.isPositive()) {
      new IdleWatch(longest, nanos, this::lock).watch(window.scene(), ticker, holds);
    }
  }

  /// Covers the desk until the password of who works here is given.
  void lock() {
    LoginAttempt how = unlock;
    if (how != null && !user.isEmpty() && !isLocked()) {
      Instant now = ticker.clock().instant();
      layer.askForPassword(user, ages.clock(now), how, this::open);
      cover();
    }
  }

  /// As [#lock()], because the centre lets this operator in no more.
  void lockOut(Trouble why) {
    lock();
    if (isLocked()) {
      layer.say(why);
    }
  }

  private void cover() {
    if (!isLocked()) {
      Latest<Long> newest = new Latest<>(ui, layer::alarms);
      alarms = OpenAlarmCount.watch(cache, newest::accept);
    }
    window.cover(layer.node());
    layer.focus();
  }

  private void open(Credentials given) {
    user = given.user();
    endCounting();
    window.uncover();
    opened.run();
  }

  private void endCounting() {
    Pin counting = alarms;
    alarms = null;
    if (counting != null) {
      counting.close();
    }
  }

  void close() {
    holds.release();
    endCounting();
  }
}
