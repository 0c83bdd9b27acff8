package org.onescreen.desktop.antifraud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onescreen.desktop.antifraud.statistics.FraudRoom;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.desk.DeskMain;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.NoNavigator;

/// Every page of the screen against fraud, in both languages, with nothing and with the county in
/// the cache.
class FraudPagesTest {
  private static final int PAGES = 6;

  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    FxTest.start();
  }

  private static Panel screen(Cache cache, Locale locale) {
    Ticker clock = new Ticker(Clock.fixed(FraudRoom.NOW, Desk.ZONE));
    Texts texts = new Texts(locale, DeskMain.PACKAGES);
    return Fx.call(
        () ->
            new AntifraudTool(
                    Desk.place(cache, cache.door(Optional::empty), texts, clock, new NoNavigator()),
                    _ -> {})
                .open(PanelSize.SCREEN));
  }

  private static List<ToggleButton> tabs(Panel screen) {
    return screen.node().lookupAll(".antifraud-tabs .toggle-button").stream()
        .map(ToggleButton.class::cast)
        .toList();
  }

  /// Opens one page after the other and says what does not fit.
  private static List<String> truncated(Panel screen, String name) {
    Stage stage = Fx.show(screen.node(), 1366, 640);
    Fx.run(screen::attach);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      ToggleButton tab = Fx.call(() -> tabs(screen)).get(i);
      Fx.run(tab::fire);
      Fx.until(() -> Fx.answered(screen.node()));
      Fx.picture(screen.node(), name + "-" + i);
      for (String each : Fx.truncated(screen.node())) {
        found.add(i + ": " + each);
      }
    }
    Fx.run(screen::detach);
    Fx.run(stage::close);
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void a_full_page_cuts_nothing_off(String language) throws Exception {
    try (FraudRoom room = new FraudRoom(folder)) {
      Locale locale = Texts.LANGUAGES.get(language.equals("zh") ? 0 : 1);
      assertThat(truncated(screen(room.cache, locale), "fraud-full-" + language)).isEmpty();
    }
  }

  @Test
  void whoever_opens_a_form_types_at_once() throws Exception {
    try (FraudRoom room = new FraudRoom(folder)) {
      Panel screen = screen(room.cache, Texts.LANGUAGES.getFirst());
      Stage stage = Fx.show(screen.node(), 1366, 640);
      Fx.run(screen::attach);
      Fx.run(
          () ->
              tabs(screen).get(List.of(AntifraudPage.values()).indexOf(AntifraudPage.RACE)).fire());
      Fx.until(() -> screen.node().lookup(".race-receive") != null);
      Fx.run(() -> ((ButtonBase) screen.node().lookup(".race-receive")).fire());
      Fx.until(() -> stage.getScene().getFocusOwner() instanceof TextInputControl);
      assertThat(Fx.within(stage.getScene().getFocusOwner(), "entry-form")).isTrue();
      Fx.run(screen::detach);
      Fx.run(stage::close);
    }
  }

  @Test
  void an_empty_page_opens_and_cuts_nothing_off_in_either_language() {
    try (Cache cache = Cache.open(folder.resolve("empty.db"), new ThreadGuard(() -> false))) {
      for (Locale locale : Texts.LANGUAGES) {
        String name = "fraud-empty-" + locale.getLanguage();
        assertThat(truncated(screen(cache, locale), name)).isEmpty();
      }
    }
  }
}
