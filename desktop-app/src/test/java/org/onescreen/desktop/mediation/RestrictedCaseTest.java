package org.onescreen.desktop.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.RecordViewer;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.ScreenRoom;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.region.DivisionCode;

/// What a restricted case is about is for those who mediate it and for the director alone.
class RestrictedCaseTest {
  private static final LocalDate BEGAN = LocalDate.of(2026, 11, 19);

  @TempDir Path folder;
  private ScreenRoom room;

  @BeforeEach
  void open() throws Exception {
    room = new ScreenRoom(folder);
    Dispute about = TestRows.dispute(1, TestRows.VILLAGE, null, DisputeState.ASSIGNED, BEGAN);
    room.put(
        Dispute.KIND,
        List.of(
            TestRows.restricted(
                TestRows.with(about, List.of(new Party("李大明", "13800000000", ""))))));
    room.put(
        Mediator.KIND,
        List.of(
            new Mediator(new UUID(3, 4), TestRows.VILLAGE, "樊和平", "13700000000", "村调委会", null)));
  }

  @AfterEach
  void close() {
    room.close();
  }

  private void show(String name, Role role, PanelSize size) {
    Actor actor = new Actor(new UUID(9, 8), name, role, List.of(new DivisionCode("990000000000")));
    room.show(place -> new MediationTool(as(place, actor), _ -> {}).open(size), 1366, 700);
  }

  private static WorkPlace as(WorkPlace place, Actor actor) {
    return new WorkPlace(
        place.queries(),
        place.door(),
        () -> Optional.of(actor),
        place.texts(),
        place.ui(),
        place.clock(),
        place.navigator(),
        place.files(),
        place.drafts());
  }

  private void page() {
    Fx.until(() -> !room.node().lookupAll(".board-card").isEmpty());
    Fx.run(() -> ((RecordViewer) room.panel()).showRecord(ScreenRoom.id(1)));
  }

  @Test
  void whoever_does_not_mediate_it_is_told_only_that_it_is_restricted() {
    show("赵坐席", Role.OPERATOR, PanelSize.SCREEN);
    page();
    Fx.until(() -> room.texts().contains("保密案件：详情仅承办人和主任可见"));
    assertThat(Fx.call(room::texts)).doesNotContain("邻里排水纠纷").doesNotContain("李某某");
    assertThat(Fx.call(() -> room.node().lookupAll(".step"))).isEmpty();
  }

  @Test
  void its_mediator_and_the_director_open_it() {
    show("樊和平", Role.MEDIATOR, PanelSize.SCREEN);
    page();
    Fx.until(() -> room.texts().contains("邻里排水纠纷"));
    room.close();
    room = new ScreenRoom(folder);
    show("王值班", Role.DIRECTOR, PanelSize.SCREEN);
    page();
    Fx.until(() -> room.texts().contains("邻里排水纠纷"));
  }

  @Test
  void on_the_one_screen_its_parties_are_not_named_to_anybody() {
    show("王值班", Role.DIRECTOR, PanelSize.PANEL);
    Fx.until(() -> room.texts().contains("保密案件"));
    assertThat(Fx.call(room::texts)).doesNotContain("李");
  }
}
