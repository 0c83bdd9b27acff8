package org.onescreen.desktop.shell.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.status.Notice;

class CrashHandlerTest {
  private final List<String> console = new ArrayList<>();
  private final List<Notice> banners = new ArrayList<>();
  private final CrashHandler handler =
      new CrashHandler(
          new Texts(Locale.SIMPLIFIED_CHINESE, List.of("org.onescreen.desktop.shell")),
          console::add);

  @Test
  void beforeThereIsAWindowTheConsoleGetsASentence() {
    handler.uncaughtException(Thread.currentThread(), failure("first"));
    assertThat(console).singleElement().asString().contains("代码");
    assertThat(banners).isEmpty();
  }

  @Test
  void theSameFailureIsToldOnceWithItsCode() {
    handler.tell(banners::add);
    for (int i = 0; i < 3; i++) {
      handler.uncaughtException(Thread.currentThread(), failure("张三 " + i));
    }
    assertThat(banners).hasSize(1);
    assertThat(banners.getFirst().happened()).containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}");
    assertThat(console).isEmpty();
  }

  @Test
  void anotherFailureHasAnotherCodeAndAMessageDoesNotCount() {
    ErrorCode one = ErrorCode.of(failure("a"));
    assertThat(ErrorCode.of(new IllegalArgumentException("a"))).isNotEqualTo(one);
    Throwable same = failure("x");
    Throwable again = new IllegalStateException("y");
    again.setStackTrace(same.getStackTrace());
    assertThat(ErrorCode.of(again)).isEqualTo(ErrorCode.of(same));
  }

  private static RuntimeException failure(String message) {
    return new IllegalStateException(message);
  }
}
