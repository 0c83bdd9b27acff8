package org.onescreen.desktop.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.alarm.AlarmTool;
import org.onescreen.desktop.antifraud.AntifraudTool;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.incident.IncidentIndicators;
import org.onescreen.desktop.map.MapDoors;
import org.onescreen.desktop.map.MapTool;
import org.onescreen.desktop.mediation.MediationTool;
import org.onescreen.desktop.outbox.OutboxTool;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.wall.CameraAddresses;
import org.onescreen.desktop.wall.WallParts;
import org.onescreen.desktop.wall.WallTool;

/// The tools of the desk, put together by hand: adding one to the desk is adding a line here.
final class DeskTools {
  private DeskTools() {}

  static List<Tool> of(
      LiveQueries cache,
      CommandDoor door,
      VideoWorker worker,
      CameraAddresses addresses,
      Navigator navigator,
      UiThread ui,
      Texts texts,
      Ticker ticker,
      Path mapViews) {
    Tool wall =
        new WallTool(
            new WallParts(
                cache, worker, addresses, ui, texts, ticker.clock(), ticker.clock().getZone()));
    Tool map = new MapTool(new MapDoors(cache, ui, texts, navigator, ticker.clock(), mapViews));
    Tool alarm = new AlarmTool(cache, door, texts, ui, ticker, navigator);
    Tool mediation = new MediationTool(cache, door, texts, ui, ticker);
    Tool antifraud = new AntifraudTool(cache, texts, ui, ticker);
    Tool outbox = new OutboxTool(door, texts, ui, ticker);
    IncidentIndicators incidents = new IncidentIndicators(cache, texts, ui, ticker);
    return List.of(leading(mediation, incidents), antifraud, wall, map, alarm, outbox);
  }

  /// Incidents have no screen of their own yet: their figures stand before those of `tool`.
  private static Tool leading(Tool tool, IncidentIndicators incidents) {
    return new Tool() {
      @Override
      public ToolId id() {
        return tool.id();
      }

      @Override
      public Panel open(PanelSize size) {
        return tool.open(size);
      }

      @Override
      public List<Panel> indicators() {
        List<Panel> all = new ArrayList<>(incidents.indicators());
        all.addAll(tool.indicators());
        return List.copyOf(all);
      }
    };
  }
}
