package org.onescreen.desktop.mediation.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.OfficePage;
import org.onescreen.desktop.mediation.view.Once;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.MediatorCommands;
import org.onescreen.model.region.Region;

/// The mediators with what they know and what they have to do. On the FX thread.
final class MediatorPage implements OfficePage {
  private static final Duration TYPING = Duration.millis(150);

  private final WorkPlace place;
  private final CaseWords words;
  private final MediatorForms forms;
  private final ListPage<MediatorLine> list;
  private final TextField find = new TextField();
  private final PauseTransition typed = new PauseTransition(TYPING);
  private final LiveAsk<MediatorLine.All> live;
  private MediatorLine.@Nullable All shown;
  private @Nullable UUID chosen;

  MediatorPage(WorkPlace place, CaseWords words) {
    this.place = place;
    this.words = words;
    forms = new MediatorForms(place.door(), words);
    list =
        new ListPage<>(
            words,
            place,
            words.texts().get("people.mediator.none"),
            MediatorLine::id,
            this::choose,
            this::edit,
            this::leave,
            this::appoint);
    list.column(words.texts().get("people.mediator.name"), 5, this::name);
    list.column(words.texts().get("people.mediator.committee"), 14, MediatorLine::committee);
    list.column(words.texts().get("people.mediator.knows"), 12, this::knows);
    list.column(
        words.texts().get("people.mediator.open"), 4, line -> words.figures().count(line.open()));
    list.column(
        words.texts().get("people.mediator.sessions"),
        5,
        line -> words.figures().count(line.sessions()));
    find.setPromptText(words.texts().get("people.mediator.find"));
    find.getStyleClass().add("people-find");
    find.textProperty().subscribe(_ -> typed.playFromStart());
    list.above(find);
    live =
        new LiveAsk<>(
            place,
            Set.of(Mediator.KIND, Dispute.KIND, Region.KIND),
            this::show,
            _ -> list.note(words.texts().get("mediation.failed")));
    typed.setOnFinished(_ -> live.change(question()));
  }

  private boolean may() {
    return place
        .actor()
        .get()
        .filter(a -> MediatorCommands.EDIT.roles().contains(a.role()))
        .isPresent();
  }

  private String knows(MediatorLine line) {
    return line.knows().stream()
        .map(words::type)
        .collect(Collectors.joining(words.texts().get("people.and")));
  }

  private LiveQueries.Read<MediatorLine.All> question() {
    String text = find.getText();
    return reader -> MediatorLine.read(reader, place.actor().get(), text, place.clock().today());
  }

  private void show(MediatorLine.All now) {
    shown = now;
    list.may(may());
    list.show(now.lines());
    list.note(
        words
            .texts()
            .get(
                may() ? "people.mediator.note" : "people.mediator.note.readonly",
                words.figures().count(now.lines().size())));
  }

  private void choose(MediatorLine line) {
    chosen = line.id();
    Once.ask(
        place.queries(),
        place.ui(),
        new MediatorWork(words, line)::read,
        side -> {
          if (line.id().equals(chosen)) {
            list.side(side);
          }
        },
        _ -> list.note(words.texts().get("mediation.failed")));
  }

  private void edit(MediatorLine line) {
    if (may()) {
      list.ask("mediator " + line.id(), forms.edit(line));
    }
  }

  /// The open cases are named at the side already; here they are counted again, as they are now.
  private void leave(MediatorLine line) {
    MediatorLine.All now = shown;
    if (!may() || now == null || line.left().isPresent()) {
      return;
    }
    List<MediatorLine> others =
        now.lines().stream()
            .filter(other -> other.left().isEmpty() && !other.id().equals(line.id()))
            .toList();
    Once.ask(
        place.queries(),
        place.ui(),
        reader -> MediatorWork.atHand(reader, line.id()),
        cases ->
            list.ask(
                "mediator " + line.id(), forms.dismiss(line, cases, others, place.clock().today())),
        _ -> list.note(words.texts().get("mediation.failed")));
  }

  private String name(MediatorLine line) {
    return line.left()
        .map(_ -> words.texts().get("people.mediator.left", line.name()))
        .orElse(line.name());
  }

  private void appoint() {
    MediatorLine.All now = shown;
    if (may() && now != null) {
      list.ask("mediators", forms.appoint(now.places().choices(place.actor().get())));
    }
  }

  @Override
  public Node node() {
    return list.node();
  }

  @Override
  public void open() {
    live.open(question());
  }

  @Override
  public void close() {
    typed.stop();
    live.close();
    list.end();
  }

  @Override
  public Map<String, Object> facts() {
    return shown == null ? Map.of() : Map.of("office_mediators", shown.lines().size());
  }
}
