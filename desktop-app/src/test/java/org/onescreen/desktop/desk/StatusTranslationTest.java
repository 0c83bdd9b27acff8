package org.onescreen.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.status.Connection;
import org.onescreen.desktop.sync.Reason;
import org.onescreen.desktop.sync.SyncStatus;

class StatusTranslationTest {
  @ParameterizedTest
  @EnumSource(Reason.class)
  void every_reason_of_the_sync_has_words_in_both_languages(Reason reason) {
    for (Locale language : Texts.LANGUAGES) {
      Texts texts = new Texts(language, DeskMain.PACKAGES);
      assertThat(texts.of("shell.trouble", StatusTranslation.trouble(reason))).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void a_cut_line_is_never_shown_as_live(Reason reason) {
    Connection shown =
        StatusTranslation.connection(
            new SyncStatus.Offline(reason, Instant.EPOCH, Instant.EPOCH.plusSeconds(1)));
    assertThat(shown).isNotInstanceOf(Connection.Live.class);
  }
}
