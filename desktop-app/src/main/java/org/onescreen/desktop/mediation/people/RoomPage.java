package org.onescreen.desktop.mediation.people;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.casefile.HoursText;
import org.onescreen.desktop.mediation.people.ListPage.Side;
import org.onescreen.desktop.mediation.view.OfficePage;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.Leaving;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.RoomBooking;
import org.onescreen.model.mediation.RoomCommands;
import org.onescreen.model.region.Region;

/// The mediation rooms: where, how and when they are open, and who has them. On the FX thread.
final class RoomPage implements OfficePage {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter FROM =
      DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZONE);
  private static final DateTimeFormatter UNTIL =
      DateTimeFormatter.ofPattern("HH:mm").withZone(ZONE);

  private final WorkPlace place;
  private final CaseWords words;
  private final RoomForms forms;
  private final ListPage<RoomLine> list;
  private final LiveAsk<RoomLine.All> live;
  private final Button release;
  private RoomLine.@Nullable All shown;
  private @Nullable RoomLine chosen;

  RoomPage(WorkPlace place, CaseWords words) {
    this.place = place;
    this.words = words;
    forms = new RoomForms(place.door(), words);
    list =
        new ListPage<>(
            words,
            place,
            words.texts().get("people.room.none"),
            line -> line.room().id(),
            this::choose,
            this::edit,
            this::leave,
            this::found);
    list.column(words.texts().get("people.room.name"), 16, this::name);
    list.column(words.texts().get("people.room.where"), 10, RoomLine::where);
    list.column(
        words.texts().get("people.room.level"), 5, line -> words.level(line.room().level()));
    list.column(
        words.texts().get("people.room.mode"),
        8,
        line -> words.texts().of("people.mode", line.room().mode()));
    list.column(words.texts().get("people.room.hours"), 8, this::hours);
    list.column(
        words.texts().get("people.room.ahead"),
        5,
        line -> words.figures().count(line.ahead().size()));
    list.column(words.texts().get("people.room.next"), 10, this::next);
    release = new Button(words.texts().get("people.room.release"));
    release.getStyleClass().add("room-release");
    release.setDisable(true);
    release.setOnAction(_ -> release());
    list.above(release);
    live =
        new LiveAsk<>(
            place,
            Set.of(MediationRoom.KIND, Region.KIND, Dispute.KIND),
            this::show,
            _ -> list.note(words.texts().get("mediation.failed")));
  }

  private boolean may() {
    return place
        .actor()
        .get()
        .filter(a -> RoomCommands.EDIT.roles().contains(a.role()))
        .isPresent();
  }

  private String hours(RoomLine line) {
    return line.room().open().always()
        ? words.texts().get("people.hours.always")
        : HoursText.of(line.room().open());
  }

  private String next(RoomLine line) {
    return line.ahead().isEmpty()
        ? words.texts().get("people.room.free")
        : span(line.ahead().getFirst().booking());
  }

  private static String span(RoomBooking booking) {
    return FROM.format(booking.from()) + "–" + UNTIL.format(booking.until());
  }

  private void show(RoomLine.All now) {
    shown = now;
    list.may(may());
    list.show(now.lines());
    list.note(
        words
            .texts()
            .get(
                may() ? "people.room.note" : "people.room.note.readonly",
                words.figures().count(now.lines().size())));
  }

  /// Somebody did not come, or nobody told the desk: the room need not stay empty.
  private void release() {
    RoomLine line = chosen;
    if (line != null && !line.ahead().isEmpty()) {
      list.ask("room " + line.room().id(), forms.release(line, RoomPage::span));
    }
  }

  private void choose(RoomLine line) {
    chosen = line;
    release.setDisable(line.ahead().isEmpty());
    List<Side> side = new ArrayList<>();
    side.add(new Side(line.room().name(), true));
    Leaving closed = line.room().closed();
    if (closed != null) {
      side.add(
          new Side(
              words.texts().get("people.room.closed.why", closed.on(), closed.reason()), false));
    }
    side.add(new Side(line.where() + " · " + line.room().network(), false));
    side.add(new Side(words.texts().get("people.room.bookings"), true));
    line.ahead()
        .forEach(
            booked ->
                side.add(
                    new Side(
                        words
                            .texts()
                            .get(
                                "people.room.booking",
                                span(booked.booking()),
                                booked.code(),
                                booked.booking().by()),
                        false)));
    if (line.ahead().isEmpty()) {
      side.add(new Side(words.texts().get("people.room.free"), false));
    }
    list.side(side);
  }

  private void edit(RoomLine line) {
    if (may()) {
      list.ask("room " + line.room().id(), forms.edit(line.room()));
    }
  }

  private void leave(RoomLine line) {
    if (may() && line.room().serves()) {
      list.ask("room " + line.room().id(), forms.close(line.room(), place.clock().today()));
    }
  }

  private String name(RoomLine line) {
    Leaving closed = line.room().closed();
    return closed == null
        ? line.room().name()
        : words.texts().get("people.room.closed", line.room().name());
  }

  private void found() {
    RoomLine.All now = shown;
    if (may() && now != null) {
      list.ask("rooms", forms.open(now.places().choices(place.actor().get())));
    }
  }

  @Override
  public Node node() {
    return list.node();
  }

  @Override
  public void open() {
    live.open(reader -> RoomLine.read(reader, place.actor().get(), place.clock().now()));
  }

  @Override
  public void close() {
    live.close();
    list.end();
  }

  @Override
  public Map<String, Object> facts() {
    return shown == null ? Map.of() : Map.of("office_rooms", shown.lines().size());
  }
}
