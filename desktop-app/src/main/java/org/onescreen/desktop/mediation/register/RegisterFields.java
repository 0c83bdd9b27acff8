package org.onescreen.desktop.mediation.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.casefile.TabsOn;
import org.onescreen.desktop.mediation.view.SearchBox;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.DisputeDetails;
import org.onescreen.model.mediation.DisputeRegistration;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeTypes;
import org.onescreen.model.mediation.DockingChannel;
import org.onescreen.model.mediation.NewerDisputeType;
import org.onescreen.model.mediation.OlderDisputeType;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.mediation.PartySide;
import org.onescreen.model.region.GridCode;

/// The fields of a registration, in the order in which they are asked across the desk.
final class RegisterFields extends GridPane {
  private static final int LINES = 2;
  private static final int ALL = 3;

  private final CaseWords words;
  private final TextField title = new TextField();
  private final TextArea facts = new TextArea();
  private final List<PartyRow> parties;
  private final TextField amount = new TextField();
  private final TextField people = new TextField();
  private final TextField police = new TextField();
  private final TypeBoxes types;
  private final SearchBox<GridCode> grid = new SearchBox<>(List.of());
  private final SearchBox<UUID> mediator = new SearchBox<>(List.of());
  private final ComboBox<Choice<DisputeSource>> source;
  private final ComboBox<Choice<RiskColor>> color;
  private final SearchBox<UUID> sweep = new SearchBox<>(List.of());
  private RegisterChoices choices = RegisterChoices.NONE;

  RegisterFields(CaseWords words) {
    this.words = words;
    getStyleClass().add("register-fields");
    parties =
        List.of(
            new PartyRow(PartySide.APPLICANT, words.texts()),
            new PartyRow(PartySide.RESPONDENT, words.texts()));
    types = new TypeBoxes(words);
    source = box(DisputeSource.values(), value -> words.texts().of("mediation.source", value));
    color = box(RiskColor.values(), words::risk);
    select(color, RiskColor.BLUE);
    facts.setPrefRowCount(LINES);
    facts.setWrapText(true);
    TabsOn.from(facts);
    row("title", title);
    row("facts", facts);
    for (int i = 0; i < parties.size(); i++) {
      PartyRow party = parties.get(i);
      Label caption = new Label(words.texts().get("mediation.register.party." + (i + 1)));
      addRow(getRowCount(), caption, party.name());
      add(party.phone(), 2, getRowCount() - 1, 2, 1);
    }
    pair("amount", amount, "people", people);
    row("type", types.nodes().getFirst());
    pair("older", types.nodes().get(1), "newer", types.nodes().getLast());
    row("grid", grid);
    row("mediator", mediator);
    pair("source", source, "color", color);
    pair("sweep", sweep, "police", police);
    grid.valueProperty().addListener((_, _, now) -> offerMediators(Optional.ofNullable(now)));
    sweep.disableProperty().bind(source.valueProperty().map(s -> s.value() != DisputeSource.SWEEP));
  }

  private static <E extends Enum<E>> ComboBox<Choice<E>> box(
      E[] values, Function<E, String> words) {
    ComboBox<Choice<E>> box = new ComboBox<>();
    Arrays.stream(values).forEach(v -> box.getItems().add(new Choice<>(v, words.apply(v))));
    box.getSelectionModel().selectFirst();
    return box;
  }

  private static <E extends Enum<E>> void select(ComboBox<Choice<E>> box, E value) {
    box.getItems().stream().filter(c -> c.value() == value).findFirst().ifPresent(box::setValue);
  }

  private void row(String key, Control field) {
    addRow(getRowCount(), caption(key), dressed(key, field));
    setColumnSpan(field, ALL);
  }

  private void pair(String left, Control first, String right, Control second) {
    addRow(
        getRowCount(), caption(left), dressed(left, first), caption(right), dressed(right, second));
  }

  private Label caption(String key) {
    return new Label(words.texts().get("mediation.register.field." + key));
  }

  private static Node dressed(String key, Control field) {
    field.getStyleClass().add("register-" + key);
    field.setMaxWidth(Double.MAX_VALUE);
    setHgrow(field, Priority.ALWAYS);
    return field;
  }

  /// What is typed so far, for a look at what may be the same.
  Duplicates.Typed typed() {
    return new Duplicates.Typed(
        parties.stream().flatMap(PartyRow::typed).toList(),
        title.getText().strip(),
        grid.chosen(),
        types.types().judicial());
  }

  /// Calls back whenever something changed that [#typed] tells.
  void onTyped(Runnable changed) {
    title.textProperty().addListener((_, _, _) -> changed.run());
    parties.forEach(party -> party.onTyped(changed));
    grid.valueProperty().addListener((_, _, _) -> changed.run());
    types.onChosen(changed);
  }

  TextField first() {
    return title;
  }

  /// Says what can be chosen.
  void fill(RegisterChoices all) {
    choices = all;
    grid.offer(all.grids());
    sweep.offer(all.sweeps());
  }

  /// A case of that sweep.
  void of(UUID found) {
    select(source, DisputeSource.SWEEP);
    sweep.choose(found);
  }

  private void offerMediators(Optional<Choice<GridCode>> chosen) {
    mediator.offer(chosen.map(c -> choices.mediatorsFor(c.value())).orElseGet(List::of));
    mediator.getSelectionModel().selectFirst();
  }

  /// What is missing, in words; empty where nothing is.
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    need(missing, !title.getText().isBlank(), "title");
    need(missing, parties.stream().anyMatch(p -> p.party().isPresent()), "party");
    need(missing, parties.stream().allMatch(PartyRow::numberIsSound), "phone");
    need(missing, Numbers.whole(amount.getText()).isPresent(), "amount");
    need(missing, Numbers.whole(people.getText()).isPresent(), "people");
    need(missing, Numbers.whole(police.getText()).isPresent(), "police");
    need(missing, grid.chosen().isPresent(), "grid");
    need(missing, mediator.chosen().isPresent(), "mediator");
    return missing;
  }

  private void need(List<String> missing, boolean there, String key) {
    if (!there) {
      missing.add(words.texts().get("mediation.register.missing." + key));
    }
  }

  /// Where nothing is [#missing()].
  DisputeRegistration registration() {
    List<Party> named = parties.stream().flatMap(row -> row.party().stream()).toList();
    return new DisputeRegistration(
        grid.chosen().orElseThrow(),
        title.getText().strip(),
        types.types().judicial(),
        source.getValue().value(),
        color.getValue().value(),
        mediator.chosen().orElseThrow(),
        null,
        named,
        details());
  }

  /// Who sent it is whom it is docked with.
  private static @Nullable DockingChannel docking(DisputeSource from) {
    return switch (from) {
      case COURT -> DockingChannel.COURT;
      case POLICE -> DockingChannel.POLICE;
      case PETITION -> DockingChannel.PETITION;
      case APPLICATION, INITIATIVE, SWEEP, HOTLINE -> null;
    };
  }

  private DisputeDetails details() {
    DisputeTypes chosen = types.types();
    DisputeTypes follow = DisputeTypes.of(chosen.judicial());
    OlderDisputeType older = chosen.older() == follow.older() ? null : chosen.older();
    NewerDisputeType newer = chosen.newer() == follow.newer() ? null : chosen.newer();
    return new DisputeDetails(
        facts.getText().strip(),
        amount.getText().isBlank() ? null : Numbers.whole(amount.getText()).orElseThrow(),
        Numbers.whole(people.getText()).orElseThrow().intValue(),
        Numbers.whole(police.getText()).orElseThrow().intValue(),
        docking(source.getValue().value()),
        older,
        newer,
        source.getValue().value() == DisputeSource.SWEEP ? sweep.chosen().orElse(null) : null);
  }
}
