package org.onescreen.desktop.antifraud;

import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.RecordViewer;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.desktop.work.WorkScreen;

/// The campaign at length, or the warnings that wait for somebody; one of them is seen and listens.
final class AntifraudScreen implements RecordViewer, ShowsFacts {
  private final CampaignPanel campaign;
  private final WorkScreen<WarningSection> warnings;
  private final ToggleButton toCampaign;
  private final ToggleButton toWarnings;
  private final BorderPane root = new BorderPane();
  private Panel seen;
  private boolean attached;

  AntifraudScreen(CampaignPanel campaign, WorkPlace place) {
    this.campaign = campaign;
    this.warnings = new WorkScreen<>(place, new WarningWork(place));
    this.seen = campaign;
    ToggleGroup group = new ToggleGroup();
    toCampaign = tab(group, place.texts().get("antifraud.tab.campaign"), campaign);
    toWarnings = tab(group, place.texts().get("antifraud.tab.warnings"), warnings);
    toWarnings.getStyleClass().add("tab-warnings");
    HBox tabs = new HBox(toCampaign, toWarnings);
    tabs.getStyleClass().add("antifraud-tabs");
    root.getStyleClass().add("antifraud-screen");
    root.getStylesheets().add(Styles.SHEET);
    root.setTop(tabs);
    show(campaign);
  }

  private ToggleButton tab(ToggleGroup group, String name, Panel panel) {
    ToggleButton button = new ToggleButton(name);
    button.setToggleGroup(group);
    button.setOnAction(_ -> show(panel));
    return button;
  }

  private void show(Panel panel) {
    toCampaign.setSelected(panel.equals(campaign));
    toWarnings.setSelected(panel.equals(warnings));
    if (!panel.equals(seen) && attached) {
      seen.detach();
      panel.attach();
    }
    seen = panel;
    root.setCenter(panel.node());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    attached = true;
    seen.attach();
  }

  @Override
  public void detach() {
    attached = false;
    seen.detach();
  }

  @Override
  public void showRecord(UUID warning) {
    show(warnings);
    warnings.showRecord(warning);
  }

  @Override
  public Map<String, Object> facts() {
    return campaign.facts();
  }
}
