package org.onescreen.desktop.mediation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.Viewpoint;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.ScreenRoom;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;

/// The table of cases, whose rows draw their words and have no cells.
class CaseTableTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int CASES = 900;

  @TempDir Path folder;
  private ScreenRoom room;
  private CaseTable table;
  private javafx.stage.Stage stage;

  @BeforeEach
  void open() throws Exception {
    room = new ScreenRoom(folder);
    List<Dispute> all = new ArrayList<>();
    for (int i = 1; i <= CASES; i++) {
      all.add(dispute(i, "第 " + i + " 件的事由"));
    }
    room.put(Dispute.KIND, all);
    WorkPlace place = room.place();
    table = Fx.call(() -> new CaseTable(place, CaseWords.in(place.texts()), _ -> {}));
    stage = Fx.show(table.node(), 1366, 640);
    Fx.run(() -> table.open(Viewpoint.ALL));
    Fx.until(() -> drawn().contains("第 1 件的事由") || drawn().contains("第 900 件的事由"));
  }

  @AfterEach
  void close() {
    Fx.run(table::close);
    Fx.run(stage::close);
    room.close();
  }

  private static Dispute dispute(long number, String title) {
    return TestRows.titled(
        TestRows.dispute(
            number,
            TestRows.VILLAGE,
            TODAY.plusDays(1),
            DisputeState.EFFECTIVE,
            TODAY.minusDays(3)),
        title);
  }

  /// All words on the rows in view.
  private List<String> drawn() {
    return Fx.call(
        () ->
            table.node().lookupAll(".table-row-cell").stream()
                .filter(LineRow.class::isInstance)
                .map(LineRow.class::cast)
                .filter(row -> row.isVisible() && !row.isEmpty())
                .flatMap(row -> row.said().stream())
                .toList());
  }

  @Test
  void a_row_says_what_the_case_is_and_how_it_stands() {
    assertThat(drawn()).contains("协议生效", "剩 1 天", "2026-11-19");
    Fx.picture(table.node(), "table-rows");
  }

  @Test
  void a_case_that_changes_is_drawn_anew_where_it_stands() throws Exception {
    long shown =
        drawn().stream()
            .filter(words -> words.endsWith("件的事由"))
            .map(words -> words.replaceAll("[^0-9]", ""))
            .mapToLong(Long::parseLong)
            .findFirst()
            .orElseThrow();
    room.desk().put(Dispute.KIND, dispute(shown, "改过的事由"));
    Fx.until(() -> drawn().contains("改过的事由"));
  }

  @Test
  void far_down_the_rows_in_view_are_read_and_those_before_are_gone() {
    List<String> before = drawn();
    Fx.run(() -> ((TableView<?>) table.node().lookup(".case-table")).scrollTo(CASES - 1));
    Fx.until(
        () -> {
          List<String> now = drawn();
          return now.stream().filter(words -> words.endsWith("件的事由")).count() > 9
              && now.stream().filter(words -> words.endsWith("件的事由")).noneMatch(before::contains);
        });
  }
}
