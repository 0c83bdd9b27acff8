package org.onescreen.desktop.mediation.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.OfficePage;
import org.onescreen.desktop.mediation.view.Once;
import org.onescreen.desktop.shell.ChoiceBar;
import org.onescreen.desktop.shell.EmptyState;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.mediation.Mediator;

/// What closed cases are worth (以案定补), and what each mediator closed (评优). On the FX thread.
final class SheetPage implements OfficePage {
  /// What is listed.
  enum Of {
    CASES,
    WORK
  }

  private final WorkPlace place;
  private final SheetWords words;
  private final Consumer<Export> exports;
  private final TableView<SubsidySheet.Line> cases = new TableView<>();
  private final TableView<SubsidySheet.Work> work = new TableView<>();
  private final StackPane middle = new StackPane();
  private final Label said = new Label();
  private final VBox root;
  private final LiveAsk<SubsidySheet> live;
  private SheetPeriod period = SheetPeriod.THIS_MONTH;
  private @Nullable SubsidySheet shown;

  SheetPage(WorkPlace place, CaseWords words, Consumer<Export> exports) {
    this.place = place;
    this.words = new SheetWords(words);
    this.exports = exports;
    ChoiceBar<SheetPeriod> periods =
        new ChoiceBar<>(
            List.of(SheetPeriod.values()),
            each -> words.texts().of("people.period", each),
            this::take);
    periods.select(period);
    ChoiceBar<Of> lists =
        new ChoiceBar<>(
            List.of(Of.values()), each -> words.texts().of("people.sheet", each), this::list);
    lists.select(Of.CASES);
    Button export = new Button(words.texts().get("people.sheet.export"));
    export.getStyleClass().add("sheet-export");
    export.setMinWidth(Region.USE_PREF_SIZE);
    export.setOnAction(_ -> export());
    HBox top = new HBox(periods, lists, export);
    top.getStyleClass().add("people-top");
    caseColumns();
    workColumns();
    dress(cases);
    dress(work);
    VBox.setVgrow(middle, Priority.ALWAYS);
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.getStyleClass().add("policy-note");
    root = new VBox(top, middle, said);
    root.getStyleClass().add("policy-left");
    list(Of.CASES);
    live =
        new LiveAsk<>(
            place,
            Set.of(Dispute.KIND, MediationPolicy.KIND, Mediator.KIND),
            this::show,
            _ -> said.setText(words.texts().get("mediation.failed")));
  }

  private void dress(TableView<?> table) {
    table.getStyleClass().add("case-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(EmptyState.nothing(words.get("people.sheet.none")));
  }

  private void caseColumns() {
    column(cases, "people.sheet.code", 10, SubsidySheet.Line::code);
    column(cases, "people.sheet.type", 5, line -> words.words().type(line.type()));
    column(cases, "people.sheet.day", 6, line -> line.archivedOn().toString());
    column(cases, "people.sheet.mediator", 5, SubsidySheet.Line::mediator);
    column(cases, "people.sheet.outcome", 8, line -> words.outcome(line.subsidy()));
    column(cases, "people.sheet.base", 4, line -> words.yuan(line.subsidy().base()));
    column(cases, "people.sheet.extras", 8, line -> words.extras(line.subsidy()));
    column(cases, "people.sheet.added", 4, line -> words.yuan(line.subsidy().added()));
    column(cases, "people.sheet.yuan", 4, line -> words.yuan(line.subsidy().yuan()));
  }

  private void workColumns() {
    column(work, "people.sheet.mediator", 5, SubsidySheet.Work::mediator);
    column(work, "people.mediator.committee", 12, SubsidySheet.Work::committee);
    column(work, "people.sheet.closed", 4, one -> words.yuan(one.closed()));
    column(work, "people.sheet.settled", 4, one -> words.yuan(one.settled()));
    column(work, "people.sheet.rate", 8, words::settled);
    column(work, "people.sheet.performed", 4, one -> words.yuan(one.performed()));
    column(work, "people.sheet.confirmed", 4, one -> words.yuan(one.confirmed()));
    column(work, "people.sheet.yuan", 4, one -> words.yuan(one.yuan()));
  }

  private <L> void column(TableView<L> table, String key, int share, Function<L, String> text) {
    TableColumn<L, String> column = new TableColumn<>(words.get(key));
    column.setMaxWidth((double) Integer.MAX_VALUE * share);
    column.setReorderable(false);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    table.getColumns().add(column);
  }

  private void list(Of of) {
    middle
        .getChildren()
        .setAll(
            switch (of) {
              case CASES -> cases;
              case WORK -> work;
            });
  }

  private void take(SheetPeriod now) {
    period = now;
    said.setText(words.get("people.sheet.reading"));
    live.change(question());
  }

  private LiveQueries.Read<SubsidySheet> question() {
    SheetPeriod of = period;
    return reader -> {
      LocalDate today = place.clock().today();
      return SubsidySheet.read(reader, of.from(today), of.to(today));
    };
  }

  private void show(SubsidySheet now) {
    shown = now;
    cases.getItems().setAll(now.cases());
    work.getItems().setAll(now.work());
    said.setText(words.total(now) + words.get("people.sheet.note"));
  }

  private void export() {
    SubsidySheet sheet = shown;
    if (sheet == null) {
      return;
    }
    Once.ask(
        place.queries(),
        place.ui(),
        reader -> names(reader, sheet),
        names -> exports.accept(new SheetPapers(words, sheet, names).export()),
        _ -> said.setText(words.get("mediation.failed")));
  }

  private static Map<UUID, String> names(CacheReader reader, SubsidySheet sheet) {
    Map<UUID, String> names = new HashMap<>();
    for (SubsidySheet.Work one : sheet.work()) {
      reader.find(Mediator.KIND, one.by()).ifPresent(m -> names.put(m.id(), m.name()));
    }
    return names;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    live.open(question());
  }

  @Override
  public void close() {
    live.close();
  }

  @Override
  public Map<String, Object> facts() {
    SubsidySheet now = shown;
    return now == null
        ? Map.of()
        : Map.of("office_paid_cases", now.cases().size(), "office_yuan", now.yuan());
  }
}
