package org.onescreen.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A tool that listens to a long-lived source, as a real one does to the cache.
public final class DummyTool implements Tool {
  private final ToolId id;
  private final Texts texts;

  /// The long-lived source.
  public final StringProperty source = new SimpleStringProperty("0");

  /// How many panels of this tool are attached now.
  public final AtomicInteger attached = new AtomicInteger();

  /// How often it was told to let go of what it keeps.
  public final AtomicInteger forgotten = new AtomicInteger();

  public DummyTool(ToolId id, Texts texts) {
    this.id = id;
    this.texts = texts;
  }

  /// One of each.
  public static List<Tool> all(Texts texts) {
    List<Tool> tools = new ArrayList<>();
    for (ToolId id : ToolId.values()) {
      tools.add(new DummyTool(id, texts));
    }
    return tools;
  }

  @Override
  public ToolId id() {
    return id;
  }

  @Override
  public Panel open(PanelSize size) {
    return new DummyPanel(size == PanelSize.PANEL ? small() : large());
  }

  private Node small() {
    return switch (id) {
      case WALL -> EmptyState.trouble("视频服务正在重启，稍后自动恢复");
      case MAP -> EmptyState.loading(texts);
      case ALARM -> EmptyState.nothing("没有待处置的预警");
      case MEDIATION -> EmptyState.loading(texts);
      case ANTIFRAUD -> EmptyState.nothing("本年度还没有宣传活动");
      case OUTBOX, INCIDENT, EXPORTS -> EmptyState.nothing("没有待发送的操作");
    };
  }

  private static Node large() {
    ListView<String> list = new ListView<>();
    list.getItems().addAll("一", "二", "三");
    return new VBox(new TextField("搜索"), list);
  }

  @Override
  public void forget() {
    forgotten.incrementAndGet();
  }

  @Override
  public List<Panel> indicators() {
    return switch (id) {
      case WALL -> List.of(indicator("视频在线率", "98.2 %"));
      case MAP -> List.of(indicator("今日事件", "128"), indicator("按期办结率", "97.5 %"));
      case ALARM, OUTBOX, INCIDENT, EXPORTS -> List.of();
      case MEDIATION -> List.of(indicator("在调纠纷", "42"));
      case ANTIFRAUD -> List.of(indicator("劝阻成功率", "93.1 %"));
    };
  }

  private Panel indicator(String name, String value) {
    IndicatorTile tile = new IndicatorTile(name);
    tile.valueProperty().set(value);
    return new DummyPanel(tile);
  }

  private final class DummyPanel extends LivePanel {
    private final Node node;
    private final Label heard = new Label();

    DummyPanel(Node node) {
      this.node = node;
      if (node instanceof Region region) {
        region.setMinSize(0, 0);
      }
    }

    @Override
    public Node node() {
      return node;
    }

    @Override
    protected void listen(Holds holds) {
      attached.incrementAndGet();
      holds.listen(source, (value, before, now) -> heard.setText(now));
    }

    @Override
    protected void quiet() {
      attached.decrementAndGet();
    }
  }
}
