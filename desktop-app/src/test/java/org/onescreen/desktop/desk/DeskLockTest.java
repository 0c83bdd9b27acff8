package org.onescreen.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.shell.DummyTool;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.find.Finder;
import org.onescreen.desktop.shell.login.LoginFailure;
import org.onescreen.desktop.shell.status.Trouble;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.desktop.shell.theme.Theme;
import org.onescreen.desktop.shell.window.DeskWindow;
import org.onescreen.desktop.testing.MemoryCache;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmSource;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.DivisionCode;

class DeskLockTest {
  private static final Instant NOW = Instant.parse("2026-11-22T02:31:05Z");
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  private final Texts texts = new Texts(Locale.SIMPLIFIED_CHINESE, DeskMain.PACKAGES);
  private final MemoryCache cache = new MemoryCache();
  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger opened = new AtomicInteger();
  private Optional<LoginFailure> answer = Optional.empty();
  private DeskWindow window;
  private DeskLock lock;
  private Stage stage;

  @BeforeEach
  void open() {
    FxTest.start();
    FxTest.run(
        () -> {
          Theme theme = new Theme(Stylesheets.ALL);
          theme.install();
          Ticker ticker = new Ticker(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
          window =
              new DeskWindow(
                  theme,
                  texts,
                  new UiThread(),
                  ticker,
                  new DeskTasks(),
                  () -> 0L,
                  new Dimension2D(1366, 768));
          lock = new DeskLock(window, cache, texts, new UiThread(), ticker);
          stage = new Stage();
          stage.setScene(window.scene());
          window.open(DummyTool.all(texts), Finder.NOTHING);
          stage.show();
          lock.watch(
              TEN_MINUTES,
              _ -> CompletableFuture.completedFuture(answer),
              nanos::get,
              opened::incrementAndGet);
        });
  }

  @AfterEach
  void close() {
    FxTest.run(
        () -> {
          lock.close();
          window.close();
          stage.close();
        });
    cache.close();
  }

  private void logIn() {
    FxTest.run(
        () ->
            lock.askForLogin(
                "https://centre.example",
                "zhang",
                _ -> CompletableFuture.completedFuture(Optional.empty())));
    enter("right");
    FxTest.await("the open desk", () -> !lock.isLocked());
  }

  private void enter(String password) {
    FxTest.run(
        () -> {
          ((TextField) node("#login-password")).setText(password);
          ((Button) node("#login-enter")).fire();
        });
  }

  private Node node(String selector) {
    return window.scene().lookup(selector);
  }

  private String text(String selector) {
    return ((Labeled) node(selector)).getText();
  }

  private void press(KeyCode code) {
    FxTest.run(
        () -> {
          Node focus = window.scene().getFocusOwner();
          Event.fireEvent(
              focus == null ? window.scene() : focus,
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
  }

  private void beAway(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private static Alarm alarm(long id, boolean open) {
    return new Alarm(
        new UUID(0, id),
        new DivisionCode("990101101001"),
        "周界入侵",
        AlarmSource.DEVICE,
        1,
        AlarmState.NEW,
        open,
        "示范路口",
        null,
        new Position(108.5, 32.5),
        NOW);
  }

  @Test
  void nobody_sees_or_works_the_desk_before_the_login() {
    FxTest.run(
        () -> lock.askForLogin("https://centre.example", "", _ -> new CompletableFuture<>()));
    assertThat(FxTest.call(() -> node(".desk").isVisible())).isFalse();
    assertThat(FxTest.call(() -> node("#login-user").isFocused())).isTrue();
    for (KeyCode code : List.of(KeyCode.F2, KeyCode.F1, KeyCode.ESCAPE, KeyCode.SLASH)) {
      press(code);
    }
    assertThat(FxTest.call(window::openTool)).isEmpty();
    assertThat(FxTest.call(lock::isLocked)).isTrue();
  }

  @Test
  void a_login_opens_the_desk_and_its_keys() {
    logIn();
    assertThat(opened).hasValue(1);
    assertThat(FxTest.call(() -> node(".desk").isVisible())).isTrue();
    press(KeyCode.F6);
    assertThat(FxTest.call(window::openTool)).isPresent();
  }

  @Test
  void a_desk_that_nobody_touches_is_locked_and_its_password_opens_it_where_it_was() {
    logIn();
    press(KeyCode.F6);
    beAway(TEN_MINUTES.minusSeconds(1));
    press(KeyCode.TAB);
    beAway(TEN_MINUTES.minusSeconds(1));
    assertThat(FxTest.call(lock::isLocked)).as("a key was touched").isFalse();
    beAway(Duration.ofSeconds(2));
    FxTest.await("the lock", lock::isLocked);
    assertThat(FxTest.call(() -> node(".desk").isVisible())).isFalse();
    assertThat(FxTest.call(() -> ((TextField) node("#login-user")).getText())).isEqualTo("zhang");
    assertThat(FxTest.call(() -> node("#login-user").isDisabled())).isTrue();
    answer = Optional.of(LoginFailure.of(Trouble.WRONG_PASSWORD));
    enter("wrong");
    FxTest.await("the reason", () -> text("#login-error").equals("■ 用户名或密码不正确"));
    answer = Optional.of(new LoginFailure(Trouble.TOO_MANY_ATTEMPTS, Duration.ofSeconds(30)));
    enter("wrong");
    FxTest.await("the wait", () -> text("#login-error").contains("请等 31 秒"));
    assertThat(FxTest.call(lock::isLocked)).isTrue();
    answer = Optional.empty();
    press(KeyCode.TAB);
    enter("right");
    FxTest.await("the open desk", () -> !lock.isLocked());
    assertThat(FxTest.call(window::openTool)).isPresent();
    assertThat(FxTest.call(() -> window.scene().lookup("#login-password"))).isNull();
  }

  @Test
  void what_moves_under_a_mouse_that_lies_still_keeps_no_desk_open() {
    logIn();
    mouse(MouseEvent.MOUSE_MOVED, 400);
    beAway(TEN_MINUTES.minusSeconds(1));
    mouse(MouseEvent.MOUSE_MOVED, 401);
    beAway(Duration.ofSeconds(2));
    assertThat(FxTest.call(lock::isLocked)).as("the mouse was moved").isFalse();
    beAway(TEN_MINUTES.minusSeconds(3));
    mouse(MouseEvent.MOUSE_EXITED, 401);
    mouse(MouseEvent.MOUSE_ENTERED, 401);
    mouse(MouseEvent.MOUSE_MOVED, 401);
    beAway(Duration.ofSeconds(2));
    FxTest.await("the lock", lock::isLocked);
  }

  private void mouse(EventType<MouseEvent> type, double x) {
    PickResult hit = new PickResult(window.scene(), x, 300);
    FxTest.run(
        () ->
            Event.fireEvent(
                window.scene(),
                new MouseEvent(
                    type,
                    x,
                    300,
                    x,
                    300,
                    MouseButton.NONE,
                    0,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    true,
                    hit)));
  }

  @Test
  void alarms_announce_themselves_on_the_cover_as_a_number_and_nothing_else() {
    cache.put(Alarm.KIND, List.of(alarm(1, true), alarm(2, false)));
    logIn();
    FxTest.run(lock::lock);
    FxTest.await("one alarm", () -> text("#lock-alarms").equals("■ 有 1 条预警待处理"));
    cache.put(Alarm.KIND, List.of(alarm(3, true)));
    FxTest.await("two alarms", () -> text("#lock-alarms").equals("■ 有 2 条预警待处理"));
    assertThat(
            FxTest.call(
                () ->
                    window.scene().getRoot().lookupAll(".lock .label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .toList()))
        .noneMatch(word -> word.contains("周界") || word.contains("路口"));
    enter("right");
    FxTest.await("the open desk", () -> !lock.isLocked());
    assertThat(cache.pins()).as("nothing is counted any more").isZero();
  }

  @Test
  void whoever_the_centre_lets_in_no_more_is_told_and_shut_out() {
    logIn();
    FxTest.run(() -> lock.lockOut(Trouble.WRONG_PASSWORD));
    assertThat(FxTest.call(lock::isLocked)).isTrue();
    assertThat(FxTest.call(() -> text("#login-error"))).contains("密码不正确");
  }
}
