package org.onescreen.desktop.mediation.view;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.board.BoardView;

/// The views that are kept, and how one is kept or removed.
final class ViewMenu {
  private final WorkPlace place;
  private final Texts texts;
  private final Supplier<Viewpoint> present;
  private final Consumer<Viewpoint> take;
  private final MenuButton button;
  private final SavedViews saved;
  private final TextField name = new TextField();
  private final CheckBox shared = new CheckBox();
  private final Label said = new Label();
  private final CustomMenuItem form;

  /// @param present what is looked at now
  /// @param take is given the view that somebody picks
  ViewMenu(WorkPlace place, Texts texts, Supplier<Viewpoint> present, Consumer<Viewpoint> take) {
    this.place = place;
    this.texts = texts;
    this.present = present;
    this.take = take;
    button = new MenuButton(texts.get("view.saved"));
    button.getStyleClass().add("view-saved");
    button.setMinWidth(MenuButton.USE_PREF_SIZE);
    saved = new SavedViews(place, this::show);
    name.setPromptText(texts.get("view.keep.name"));
    name.getStyleClass().add("view-name");
    name.setOnAction(_ -> keep());
    shared.setText(texts.get("view.keep.shared"));
    Button keep = new Button(texts.get("view.keep"));
    keep.getStyleClass().add("view-keep");
    keep.setOnAction(_ -> keep());
    HBox row = new HBox(name, shared, keep, said);
    row.getStyleClass().add("view-form");
    form = new CustomMenuItem(row, false);
    show(List.of());
  }

  Node node() {
    return button;
  }

  void open() {
    saved.open();
  }

  void close() {
    saved.close();
  }

  private void show(List<BoardView> views) {
    button.getItems().clear();
    views.forEach(view -> button.getItems().add(picks(view)));
    if (!views.isEmpty()) {
      Menu remove = new Menu(texts.get("view.remove"));
      views.forEach(view -> remove.getItems().add(removes(view)));
      button.getItems().addAll(remove, new SeparatorMenuItem());
    }
    button.getItems().add(form);
  }

  private String title(BoardView view) {
    return view.shared() ? texts.get("view.shared", view.name()) : view.name();
  }

  private MenuItem picks(BoardView view) {
    MenuItem item = new MenuItem(title(view));
    item.setOnAction(_ -> take.accept(new Viewpoint(view.filter(), view.lanes(), "")));
    return item;
  }

  private MenuItem removes(BoardView view) {
    MenuItem item = new MenuItem(title(view));
    item.setOnAction(_ -> tell(saved.remove(view)));
    return item;
  }

  private void keep() {
    if (name.getText().isBlank()) {
      said.setText(texts.get("view.keep.nameless"));
      return;
    }
    tell(saved.keep(name.getText().strip(), shared.isSelected(), present.get()));
    name.clear();
  }

  private void tell(CompletableFuture<Given> answer) {
    new Hand(texts, place.ui())
        .tell(answer, texts.get("view.saved"), told -> said.setText(told.sentence()));
  }
}
