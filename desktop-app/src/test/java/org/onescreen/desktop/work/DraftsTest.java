package org.onescreen.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;

class DraftsTest {
  private Optional<Actor> actor = Optional.of(actor(1));
  private boolean room;
  private final Drafts drafts = new Drafts(() -> actor, () -> room);

  @BeforeAll
  static void start() {
    FxTest.start();
  }

  /// A form as it is drawn.
  private static final class Form {
    final TextField name = new TextField();
    final TextField phone;
    final ComboBox<Choice<Integer>> kind = new ComboBox<>();
    final CheckBox urgent = new CheckBox();
    final Draft draft;
    final boolean resumed;

    Form(Drafts drafts, String about, String knownPhone) {
      phone = new TextField(knownPhone);
      kind.getItems().addAll(List.of(new Choice<>(1, "一"), new Choice<>(2, "二")));
      kind.getSelectionModel().selectFirst();
      draft = drafts.of(about, new VBox(name, phone, new VBox(kind, urgent)));
      resumed = draft.resume();
    }
  }

  private static Actor actor(int number) {
    return new Actor(new UUID(9, number), "示例员", Role.MEDIATOR, List.of());
  }

  private Form form(String about, String knownPhone) {
    return Fx.call(() -> new Form(drafts, about, knownPhone));
  }

  private void half(Form form) {
    Fx.run(
        () -> {
          form.name.setText("张某某");
          form.kind.getSelectionModel().select(1);
          form.urgent.setSelected(true);
        });
  }

  @Test
  void a_form_that_was_put_away_half_filled_goes_on_where_it_was() {
    half(form("case 1", ""));

    Form again = form("case 1", "");

    assertThat(again.resumed).isTrue();
    assertThat(again.name.getText()).isEqualTo("张某某");
    assertThat(again.kind.getValue().value()).isEqualTo(2);
    assertThat(again.urgent.isSelected()).isTrue();
    assertThat(form("case 2", "").resumed).as("another record's form").isFalse();
  }

  @Test
  void what_nobody_touched_is_as_it_stands_now() {
    half(form("case 1", "13900000001"));

    Form again = form("case 1", "13900000002");

    assertThat(again.phone.getText()).isEqualTo("13900000002");
    assertThat(again.name.getText()).isEqualTo("张某某");
  }

  @Test
  void what_was_given_or_cleared_is_not_offered_again() {
    Form given = form("case 1", "");
    half(given);
    Fx.run(given.draft::given);
    assertThat(form("case 1", "").resumed).isFalse();

    Form cleared = form("case 1", "");
    half(cleared);
    Fx.run(cleared.draft::clear);
    assertThat(cleared.name.getText()).isEmpty();
    assertThat(cleared.kind.getValue().value()).isEqualTo(1);
    assertThat(form("case 1", "").resumed).isFalse();
  }

  @Test
  void a_choice_alone_is_not_worth_keeping() {
    Form form = form("case 1", "");
    Fx.run(() -> form.kind.getSelectionModel().select(1));

    assertThat(form("case 1", "").resumed).isFalse();
  }

  @Test
  void nobody_reads_what_another_operator_typed() {
    half(form("case 1", ""));

    actor = Optional.of(actor(2));
    assertThat(form("case 1", "").resumed).isFalse();

    actor = Optional.of(actor(1));
    assertThat(form("case 1", "").resumed).isTrue();
  }

  @Test
  void before_a_room_nothing_is_put_back_and_nothing_is_lost() {
    half(form("case 1", ""));

    room = true;
    Form before = form("case 1", "");
    assertThat(before.resumed).isFalse();
    Fx.run(() -> before.name.setText("别的"));
    Fx.run(before.draft::given);

    room = false;
    Form again = form("case 1", "");
    assertThat(again.resumed).isTrue();
    assertThat(again.name.getText()).isEqualTo("张某某");
  }
}
