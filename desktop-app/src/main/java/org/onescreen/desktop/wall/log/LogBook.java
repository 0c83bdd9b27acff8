package org.onescreen.desktop.wall.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.document.excel.Value;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.export.Way;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.video.PatrolSight;
import org.onescreen.model.video.VoiceCall;

/// The log as a workbook: a sheet of what was seen and a sheet of what was said.
///
/// @param zone in which times are written
record LogBook(WallLog log, Texts texts, ZoneId zone) {
  Export export(LocalDate today) {
    String title = texts.get("wall.log.book");
    long rows = (long) log.seen().size() + log.calls().size();
    return Export.plain(title, title + " " + today, List.of(Way.excel(() -> ledger(title))), rows);
  }

  private Ledger ledger(String title) {
    return new Ledger(title, List.of(seen(), said()), Paper.Frame.NONE);
  }

  private Ledger.Sheet seen() {
    return Ledger.Sheet.of(
        texts.get("wall.log.patrols"),
        List.of(
            column("patrol", 12),
            column("operator", 8),
            column("camera", 16),
            column("code", 14),
            column("from", 12),
            column("seconds", 6),
            column("live", 6),
            column("last", 12)),
        log.seen().stream().map(this::row).toList());
  }

  private List<Value> row(WallLog.Seen seen) {
    PatrolSight sight = seen.sight();
    return List.of(
        Value.of(seen.page().name()),
        Value.of(seen.page().operator()),
        Value.of(log.name(sight.camera())),
        Value.of(sight.camera().code()),
        moment(sight.from()),
        Value.of(sight.seconds()),
        Value.of(texts.get(sight.live() ? "wall.log.live" : "wall.log.not-live")),
        moment(sight.lastPicture()));
  }

  private Ledger.Sheet said() {
    return Ledger.Sheet.of(
        texts.get("wall.log.calls"),
        List.of(
            column("from", 12),
            column("operator", 8),
            column("camera", 16),
            column("code", 14),
            column("words", 30),
            column("outcome", 8)),
        log.calls().stream().map(this::row).toList());
  }

  private List<Value> row(VoiceCall call) {
    return List.of(
        moment(call.at()),
        Value.of(call.operator()),
        Value.of(log.name(call.device())),
        Value.of(call.device().code()),
        Value.of(call.recording() ? texts.get("wall.log.recording", call.words()) : call.words()),
        Value.of(texts.get(call.done() ? "wall.log.done" : "wall.log.failed")));
  }

  private Value moment(@Nullable Instant at) {
    return at == null ? new Value.Empty() : new Value.Moment(at.atZone(zone).toLocalDateTime());
  }

  private Ledger.Column column(String key, int width) {
    return new Ledger.Column(texts.get("wall.log.column." + key), width);
  }
}
