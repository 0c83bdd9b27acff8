package org.onescreen.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.theme.Appearance;
import org.onescreen.desktop.shell.theme.AppearanceFile;
import org.onescreen.desktop.shell.theme.Look;
import org.onescreen.desktop.shell.theme.Seats;
import org.onescreen.desktop.shell.theme.Theme;

class DeskStageTest {
  @TempDir Path folder;

  @Test
  void the_look_that_was_chosen_is_there_at_the_next_start() throws InterruptedException {
    FxTest.start();
    Profile profile = new Profile(folder);
    Texts texts = new Texts(Locale.SIMPLIFIED_CHINESE, DeskMain.PACKAGES);
    DeskStage stages = new DeskStage(texts, profile);
    Theme theme = FxTest.call(() -> new Theme(Stylesheets.ALL));
    Appearance meeting = new Appearance(Look.ROOM, new Seats(12, 150));
    FxTest.run(() -> stages.keep(theme));
    FxTest.run(() -> theme.wear(theme.appearance().get().with(Look.ROOM)));
    FxTest.run(() -> theme.wear(meeting));
    stages.end();
    assertThat(new AppearanceFile(profile.look()).load()).isEqualTo(meeting);
    assertThat(List.of(folder.toFile().list())).containsExactly("look.properties");
  }
}
