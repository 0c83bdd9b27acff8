package org.onescreen.desktop.mediation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.mediation.Leaving;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.region.GridCode;

class RegisterChoicesTest {
  @TempDir Path folder;

  @Test
  void whoever_was_dismissed_is_not_offered_for_a_new_case() throws Exception {
    UUID serves = new UUID(3, 2);
    try (RealCache desk = new RealCache(folder.resolve("cache.db"))) {
      desk.putAll(
          Mediator.KIND,
          List.of(
              new Mediator(
                  new UUID(3, 1),
                  TestRows.VILLAGE,
                  "欧阳示例",
                  "",
                  "村调委会",
                  null,
                  null,
                  new Leaving(LocalDate.of(2026, 1, 5), "调离")),
              new Mediator(serves, TestRows.VILLAGE, "樊和平", "", "村调委会", null)));
      RegisterChoices choices = desk.cache.read(RegisterChoices.read());
      assertThat(choices.mediatorsFor(GridCode.of(TestRows.VILLAGE, 1)))
          .extracting(Choice::value)
          .containsExactly(serves);
    }
  }
}
