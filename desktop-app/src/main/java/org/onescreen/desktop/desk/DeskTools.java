package org.onescreen.desktop.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onescreen.desktop.alarm.AlarmTool;
import org.onescreen.desktop.antifraud.AntifraudTool;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.export.ExportTool;
import org.onescreen.desktop.incident.IncidentTool;
import org.onescreen.desktop.map.MapDoors;
import org.onescreen.desktop.map.MapTool;
import org.onescreen.desktop.mediation.MediationTool;
import org.onescreen.desktop.outbox.OutboxTool;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.wall.CameraAddresses;
import org.onescreen.desktop.wall.WallParts;
import org.onescreen.desktop.wall.WallTool;
import org.onescreen.desktop.wall.control.CameraControls;
import org.onescreen.desktop.work.Drafts;
import org.onescreen.desktop.work.FileDoors;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.access.Actor;

/// The tools of the desk, put together by hand: adding one to the desk is adding a line here. Their
/// order is that of their figures in the strip at the top.
final class DeskTools {
  private DeskTools() {}

  static List<Tool> of(
      LiveQueries cache,
      CommandDoor door,
      Supplier<Optional<Actor>> actor,
      VideoWorker worker,
      CameraAddresses addresses,
      CameraControls controls,
      Navigator navigator,
      UiThread ui,
      Texts texts,
      Ticker ticker,
      DeskKeeps keeps,
      FileDoors files,
      Drafts drafts,
      Consumer<Export> exports) {
    Tool wall =
        new WallTool(
            new WallParts(
                cache,
                door,
                actor,
                worker,
                addresses,
                controls,
                ui,
                texts,
                navigator,
                ticker.clock(),
                ticker.clock().getZone(),
                keeps.wall(),
                keeps.evidence(),
                exports));
    Tool map =
        new MapTool(
            new MapDoors(
                cache,
                door,
                actor,
                ui,
                texts,
                navigator,
                ticker.clock(),
                keeps.map(),
                files.pick(),
                exports));
    Tool alarm = new AlarmTool(cache, door, texts, ui, ticker, navigator);
    WorkPlace place =
        new WorkPlace(
            cache, door, actor, texts, ui, new PanelClock(ticker), navigator, files, drafts);
    Tool mediation = new MediationTool(place, exports);
    Tool incident = new IncidentTool(place);
    Tool antifraud = new AntifraudTool(place, exports);
    Tool outbox = new OutboxTool(door, texts, ui, ticker, exports);
    return List.of(incident, mediation, antifraud, wall, map, alarm, outbox, new ExportTool(place));
  }
}
