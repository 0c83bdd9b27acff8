package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmCommands;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Operation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Reasoned;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeMove;
import org.onescreen.model.mediation.DisputeRegistration;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.mediation.RoomCommands;
import org.onescreen.model.mediation.RoomMode;
import org.onescreen.model.mediation.RoomUse;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.OperationResult.Status;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.PushReply;

@ExtendWith(PostgresForTests.class)
class PushTest {
  private static final UUID HERE = new UUID(1, 1);
  private static final UUID THERE = new UUID(2, 2);
  private static final NoArguments NOTHING = new NoArguments();

  private final Random random = new Random(7);
  private TestCentre centre;
  private PushClient desk;

  @BeforeEach
  void start(DatabaseLogin database) {
    centre = TestCentre.start(database);
    centre.account("east", Towns.EAST);
    desk = new PushClient(centre, "county", HERE);
  }

  @AfterEach
  void stop() {
    desk.close();
    centre.close();
  }

  private Alarm alarm() {
    return alarm(Towns.EAST);
  }

  private Alarm alarm(DivisionCode where) {
    Alarm alarm = Towns.alarm(Towns.id(random), where, "告警");
    centre.server().records().put(Alarm.KIND, alarm);
    return alarm;
  }

  private long version(UUID record) {
    return centre.number("SELECT ver FROM record WHERE id = '" + record + "'");
  }

  private void assertRefused(OperationResult result, Reason reason) {
    assertThat(result.status()).isEqualTo(Status.REFUSED);
    assertThat(result.refusal()).isNotNull();
    assertThat(result.refusal().reason()).isEqualTo(reason);
  }

  private static Problem problem(HttpResponse<byte[]> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    return TestDesk.JSON.readValue(response.body(), Problem.class);
  }

  @Test
  void an_operation_is_applied_once_however_often_it_is_sent() {
    Alarm alarm = alarm();
    Operation operation = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm, 1, NOTHING);
    PushReply first = desk.push(operation);
    assertThat(first.lastSeq()).isEqualTo(1);
    assertThat(first.at()).as("where the feed stood").isNotNull();
    OperationResult result = first.results().getFirst();
    assertThat(result.status()).isEqualTo(Status.DONE);
    assertThat(result.row()).isNotNull();
    assertThat(result.row().version()).isEqualTo(2);
    assertThat(result.row().body().get("state").stringValue()).isEqualTo("ACKED");
    assertThat(desk.push(operation, operation))
        .usingRecursiveComparison()
        .ignoringFields("at")
        .isEqualTo(twice(first));
    assertThat(version(alarm.id())).isEqualTo(2);
    assertThat(
            centre.number(
                "SELECT count(*) FROM record_change WHERE ver = 2 AND command = 'alarm.acknowledge'"
                    + " AND name = 'county' AND role = 'OPERATOR' AND place = '990101000000'"))
        .isEqualTo(1);
    centre.settle();
    assertThat(centre.number("SELECT ver FROM sync_feed")).isEqualTo(2);
  }

  private static PushReply twice(PushReply once) {
    return new PushReply(
        once.lastSeq(), List.of(once.results().getFirst(), once.results().getFirst()));
  }

  @Test
  void whoever_asks_without_sending_is_told_what_was_not_done() {
    Alarm gone = alarm();
    Operation done = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm(), 1, NOTHING);
    Operation late = desk.operation(AlarmCommands.ACKNOWLEDGE, gone, 1, NOTHING);
    centre.sql("DELETE FROM record WHERE id = '" + gone.id() + "'");
    assertThat(desk.push(done, late).undone()).as("the results say so").isEmpty();
    assertThat(desk.push().undone()).containsExactly(late.id());
  }

  @Test
  void a_gap_stops_and_says_where() {
    Operation first = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm(), 1, NOTHING);
    desk.continueAfter(2);
    Alarm later = alarm();
    Operation third = desk.operation(AlarmCommands.ACKNOWLEDGE, later, 1, NOTHING);
    PushReply reply = desk.push(first, third);
    assertThat(reply.lastSeq()).isEqualTo(1);
    assertThat(reply.results()).extracting(OperationResult::seq).containsExactly(1L);
    assertThat(version(later.id())).isEqualTo(1);
    assertThat(desk.push(PushClient.skip(HERE, 2), third).lastSeq()).isEqualTo(3);
    assertThat(version(later.id())).isEqualTo(2);
  }

  @Test
  void a_number_that_was_used_for_another_operation_is_a_fork_and_changes_nothing() {
    Operation first = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm(), 1, NOTHING);
    desk.push(first);
    desk.continueAfter(0);
    Alarm other = alarm();
    Alarm more = alarm();
    Operation copied = desk.operation(AlarmCommands.ACKNOWLEDGE, other, 1, NOTHING);
    Operation next = desk.operation(AlarmCommands.ACKNOWLEDGE, more, 1, NOTHING);
    assertThat(problem(desk.send(List.of(next, copied)), 409).code()).isEqualTo(Problem.FORK);
    assertThat(version(other.id()) + version(more.id())).isEqualTo(2);
    assertThat(centre.number("SELECT last_seq FROM replica WHERE id = '" + HERE + "'"))
        .isEqualTo(1);
    // The copy takes a new id and sends all of its outbox again, also what the other had sent.
    desk.become(THERE);
    PushReply reply =
        desk.push(
            PushClient.renumbered(first, THERE, 1),
            PushClient.renumbered(copied, THERE, 2),
            PushClient.renumbered(next, THERE, 3));
    assertThat(reply.results()).extracting(OperationResult::status).containsOnly(Status.DONE);
    assertThat(centre.number("SELECT sum(ver) FROM record")).isEqualTo(6);
    assertThat(desk.push(PushClient.renumbered(first, THERE, 1)).results())
        .extracting(OperationResult::status)
        .containsExactly(Status.DONE);
    assertThat(centre.number("SELECT sum(ver) FROM record")).isEqualTo(6);
  }

  @Test
  void a_double_that_took_the_numbers_again_after_a_restore_is_a_fork_before_anything_is_sent() {
    Operation mine = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm(), 1, NOTHING);
    Operation doubles =
        PushClient.renumbered(
            desk.operation(AlarmCommands.ACKNOWLEDGE, alarm(), 1, NOTHING), HERE, mine.seq());
    desk.push(doubles);
    desk.knows(doubles);
    assertThat(desk.push().lastSeq()).isEqualTo(1);
    desk.knows(mine);
    problem(desk.send(List.of()), 409);
    // What it sends under the next number would have been taken.
    desk.continueAfter(1);
    Operation next = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm(), 1, NOTHING);
    problem(desk.send(List.of(next)), 409);
    assertThat(version(next.record())).isEqualTo(1);
  }

  /// After a restore its double had forgotten what was done, and let the number be.
  @Test
  void a_desk_that_calls_done_what_the_centre_knows_as_an_empty_number_is_a_fork() {
    Operation mine = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm(), 1, NOTHING);
    desk.push(PushClient.skip(HERE, mine.seq()));
    desk.knows(mine);
    problem(desk.send(List.of()), 409);
    assertThat(version(mine.record())).isEqualTo(1);
  }

  @Test
  void a_desk_that_calls_done_what_was_decided_otherwise_is_a_fork() {
    Operation late = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm(), 1, NOTHING);
    centre.sql("DELETE FROM record WHERE id = '" + late.record() + "'");
    assertThat(desk.push(late).results().getFirst().status()).isEqualTo(Status.CONFLICT);
    desk.knows(late);
    problem(desk.send(List.of()), 409);
  }

  @Test
  void anothers_replica_is_not_to_be_used() {
    Operation first = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm(), 1, NOTHING);
    desk.push(first);
    Alarm alarm = alarm();
    Operation second = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm, 1, NOTHING);
    try (PushClient other = new PushClient(centre, "east", THERE)) {
      other.become(HERE);
      assertThat(problem(other.send(List.of(second)), 409).code()).isEqualTo(Problem.FORK);
      assertThat(problem(other.send(List.of(first)), 409).code()).isEqualTo(Problem.FORK);
    }
    assertThat(version(alarm.id())).isEqualTo(1);
  }

  @Test
  void who_comes_second_gets_a_conflict_with_all_sides_and_what_rests_on_it_fails_with_it() {
    Alarm alarm = alarm();
    Prepared.Ready suppress =
        desk.ready(
            new Command<>(AlarmCommands.SUPPRESS, alarm.id(), new Reasoned("检修")),
            Optional.of(alarm),
            1,
            null);
    try (PushClient other = new PushClient(centre, "east", THERE)) {
      other.push(other.operation(AlarmCommands.ACKNOWLEDGE, alarm, 1, NOTHING));
    }
    OperationResult result = desk.one(suppress.operation());
    assertThat(result.status()).isEqualTo(Status.CONFLICT);
    assertThat(result.conflict())
        .singleElement()
        .satisfies(
            field -> {
              assertThat(field.field()).isEqualTo("state");
              assertThat(field.base().stringValue()).isEqualTo("NEW");
              assertThat(field.theirs().stringValue()).isEqualTo("ACKED");
              assertThat(field.mine().stringValue()).isEqualTo("SUPPRESSED");
            });
    assertThat(result.by()).isNotNull();
    assertThat(result.by().name()).isEqualTo("east");
    assertThat(result.by().place()).isEqualTo(Towns.EAST.code());
    assertThat(version(alarm.id())).isEqualTo(2);
    assertThat(centre.number("SELECT count(*) FROM sync_conflict WHERE seq = 1")).isEqualTo(1);
  }

  @Test
  void what_was_built_on_a_refused_operation_fails_with_it_and_the_rest_goes_on() {
    Alarm alarm = alarm();
    Prepared.Ready acknowledged =
        desk.ready(
            new Command<>(AlarmCommands.ACKNOWLEDGE, alarm.id(), NOTHING),
            Optional.of(alarm),
            1,
            null);
    Operation verify =
        desk.operation(AlarmCommands.VERIFY, (Alarm) acknowledged.after(), 1, NOTHING);
    Operation apart = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm(), 1, NOTHING);
    try (PushClient other = new PushClient(centre, "county", THERE)) {
      other.push(other.operation(AlarmCommands.SUPPRESS, alarm, 1, new Reasoned("检修")));
    }
    PushReply reply = desk.push(acknowledged.operation(), verify, apart);
    assertThat(reply.results())
        .extracting(OperationResult::status)
        .containsExactly(Status.CONFLICT, Status.REFUSED, Status.DONE);
    assertRefused(reply.results().get(1), Reason.DEPENDS_ON_REFUSED);
    assertThat(reply.lastSeq()).isEqualTo(3);
    // The card's "apply mine again" is a new operation on what holds now, and not held against it.
    Alarm now = Towns.alarm(alarm.id(), Towns.EAST, "告警");
    assertThat(desk.one(desk.operation(AlarmCommands.ACKNOWLEDGE, now, 2, NOTHING)).status())
        .isEqualTo(Status.CONFLICT);
  }

  @Test
  void a_record_is_made_and_moved_on_within_one_push() {
    UUID id = Towns.id(random);
    Prepared.Ready registered =
        desk.ready(
            new Command<>(DisputeCommands.REGISTER, id, registration(Towns.EAST)),
            Optional.empty(),
            0,
            null);
    Dispute dispute = (Dispute) registered.after();
    Operation accept =
        desk.operation(DisputeCommands.MOVE, dispute, 0, DisputeMove.of(DisputeEvent.ACCEPT));
    PushReply reply = desk.push(registered.operation(), accept);
    assertThat(reply.results()).extracting(OperationResult::status).containsOnly(Status.DONE);
    assertThat(reply.results().getLast().row().body().get("inMediation").booleanValue()).isTrue();
    assertThat(reply.results().getLast().row().body().get("code").stringValue())
        .isEqualTo(dispute.code());
  }

  @Test
  void a_room_that_two_desks_book_at_once_is_had_by_one_and_the_other_is_told() {
    MediationRoom room =
        new MediationRoom(
            Towns.id(random), Towns.EAST, "老樊调解室", "老樊", DivisionLevel.TOWN, RoomMode.DOORSTEP);
    centre.server().records().put(MediationRoom.KIND, room);
    Instant from = Instant.now().plus(Duration.ofDays(1));
    RoomUse mine = new RoomUse(Towns.id(random), from, from.plus(Duration.ofHours(1)));
    RoomUse theirs =
        new RoomUse(
            Towns.id(random), from.plus(Duration.ofMinutes(30)), from.plus(Duration.ofHours(2)));
    RoomUse after =
        new RoomUse(
            Towns.id(random), from.plus(Duration.ofHours(1)), from.plus(Duration.ofHours(2)));
    try (PushClient other = new PushClient(centre, "county", THERE)) {
      // Both saw the room free.
      Operation first = desk.operation(RoomCommands.BOOK, room, 1, mine);
      Operation second = other.operation(RoomCommands.BOOK, room, 1, theirs);
      Operation third = other.operation(RoomCommands.BOOK, room, 1, after);
      assertThat(desk.one(first).status()).isEqualTo(Status.DONE);
      PushReply reply = other.push(second, third);
      assertRefused(reply.results().getFirst(), Reason.NOT_IN_THIS_STATE);
      assertThat(reply.results().getFirst().refusal().detail()).isEqualTo("ROOM_TAKEN");
      assertThat(reply.results().getLast().status())
          .as("what does not meet")
          .isEqualTo(Status.DONE);
    }
    assertThat(
            centre.number(
                "SELECT jsonb_array_length(body -> 'bookings') FROM record WHERE id = '"
                    + room.id()
                    + "'"))
        .isEqualTo(2);
  }

  private static DisputeRegistration registration(DivisionCode town) {
    DivisionCode village = new DivisionCode(town.code().substring(0, 9) + "201");
    return new DisputeRegistration(
        GridCode.of(village, 1),
        "邻里排水纠纷",
        DisputeType.NEIGHBOURHOOD,
        DisputeSource.APPLICATION,
        RiskColor.BLUE,
        new UUID(3, 3),
        null,
        List.of(new Party("甲示范", "19900000001", "")));
  }

  @Test
  void what_builds_on_a_record_that_was_not_made_fails_with_it() {
    try (PushClient other = new PushClient(centre, "east", THERE)) {
      UUID id = Towns.id(random);
      Prepared.Ready registered =
          other.ready(
              new Command<>(DisputeCommands.REGISTER, id, registration(Towns.WEST)),
              Optional.empty(),
              0,
              null);
      Operation accept =
          other.operation(
              DisputeCommands.MOVE,
              (Dispute) registered.after(),
              0,
              DisputeMove.of(DisputeEvent.ACCEPT));
      PushReply reply = other.push(registered.operation(), accept);
      assertRefused(reply.results().getFirst(), Reason.OUT_OF_SCOPE);
      assertRefused(reply.results().getLast(), Reason.DEPENDS_ON_REFUSED);
    }
    assertThat(centre.number("SELECT count(*) FROM record")).isZero();
  }

  @Test
  void a_group_stands_or_falls_together() {
    Alarm good = alarm();
    Alarm bad = alarm();
    UUID group = Towns.id(random);
    Operation one = grouped(good, group);
    Operation two = grouped(bad, group);
    Operation after = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm(), 1, NOTHING);
    centre.sql("DELETE FROM record WHERE id = '" + bad.id() + "'");
    PushReply reply = desk.push(one, two, after);
    assertRefused(reply.results().getFirst(), Reason.DEPENDS_ON_REFUSED);
    assertThat(reply.results().get(1).status()).isEqualTo(Status.CONFLICT);
    assertThat(reply.results().get(1).conflict()).isEmpty();
    assertThat(reply.results().get(1).row()).isNull();
    assertThat(reply.results().getLast().status()).isEqualTo(Status.DONE);
    assertThat(version(good.id())).isEqualTo(1);
    assertThat(centre.number("SELECT count(*) FROM sync_conflict")).isEqualTo(1);
    // Where the feed stands is told anew each time.
    assertThat(desk.push(one, two, after))
        .usingRecursiveComparison()
        .ignoringFields("at")
        .isEqualTo(reply);
    // The rest of a group that came too late cannot stand with it any more.
    assertRefused(desk.one(grouped(alarm(), group)), Reason.BAD_ARGUMENTS);
  }

  private Operation grouped(Alarm alarm, UUID group) {
    return desk.ready(
            new Command<>(AlarmCommands.ACKNOWLEDGE, alarm.id(), NOTHING),
            Optional.of(alarm),
            1,
            group)
        .operation();
  }

  @Test
  void a_record_outside_the_scope_is_neither_changed_nor_shown() {
    Alarm alarm = alarm(Towns.WEST);
    try (PushClient other = new PushClient(centre, "east", THERE)) {
      OperationResult result =
          other.one(other.operation(AlarmCommands.ACKNOWLEDGE, alarm, 1, NOTHING));
      assertRefused(result, Reason.OUT_OF_SCOPE);
      assertThat(result.row()).isNull();
    }
    assertThat(version(alarm.id())).isEqualTo(1);
  }

  @Test
  void a_result_that_is_no_longer_kept_is_settled_all_the_same() {
    Operation operation = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm(), 1, NOTHING);
    desk.push(operation);
    centre.sql("UPDATE op_log SET at = at - interval '401 days'");
    OperationResult result = desk.one(operation);
    assertThat(result.status()).isEqualTo(Status.SETTLED_BEFORE);
    assertThat(result.row()).isNotNull();
    assertThat(result.row().version()).isEqualTo(2);
    assertThat(centre.number("SELECT count(*) FROM op_log")).isZero();
  }

  @Test
  void what_was_said_in_an_old_change_is_forgotten_and_who_made_it_is_not() {
    desk.push(desk.operation(AlarmCommands.ACKNOWLEDGE, alarm(), 1, NOTHING));
    centre.sql("UPDATE record_change SET at = at - interval '401 days'");
    desk.push(desk.operation(AlarmCommands.ACKNOWLEDGE, alarm(), 1, NOTHING));
    assertThat(centre.number("SELECT count(*) FROM record_change WHERE arguments = ''"))
        .isEqualTo(1);
    assertThat(centre.number("SELECT count(*) FROM record_change WHERE name <> ''")).isEqualTo(2);
  }

  @Test
  void a_fault_of_ours_uses_up_the_number_and_the_queue_goes_on() {
    Alarm unreadable = alarm();
    Alarm undone = alarm();
    Operation first = desk.operation(AlarmCommands.ACKNOWLEDGE, unreadable, 1, NOTHING);
    Operation second = desk.operation(AlarmCommands.ACKNOWLEDGE, undone, 1, NOTHING);
    Operation third = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm(), 1, NOTHING);
    centre.sql(
        "UPDATE record SET body = jsonb_set(body, '{state}', '\"FLYING\"') WHERE id = '"
            + unreadable.id()
            + "'",
        "CREATE FUNCTION never() RETURNS trigger LANGUAGE plpgsql AS"
            + " 'BEGIN RAISE EXCEPTION ''never''; END'",
        "CREATE TRIGGER never BEFORE UPDATE ON record FOR EACH ROW WHEN (OLD.id = '"
            + undone.id()
            + "') EXECUTE FUNCTION never()");
    PushReply reply = desk.push(first, second, third);
    assertRefused(reply.results().get(0), Reason.FAULT);
    assertRefused(reply.results().get(1), Reason.FAULT);
    assertThat(reply.results().get(2).status()).isEqualTo(Status.DONE);
    assertThat(reply.lastSeq()).isEqualTo(3);
  }

  @Test
  void a_skip_uses_up_a_number_and_learns_what_it_was_used_for() {
    Alarm alarm = alarm();
    Operation operation = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm, 1, NOTHING);
    desk.push(operation);
    OperationResult known = desk.one(PushClient.skip(HERE, 1));
    assertThat(known.id()).isEqualTo(operation.id());
    assertThat(known.status()).isEqualTo(Status.DONE);
    OperationResult empty = desk.one(PushClient.skip(HERE, 2));
    assertThat(empty.status()).isEqualTo(Status.UNCHANGED);
    Alarm later = alarm();
    Operation late = desk.operation(AlarmCommands.ACKNOWLEDGE, later, 1, NOTHING);
    assertThat(problem(desk.send(List.of(late)), 409).code()).isEqualTo(Problem.FORK);
  }

  @Test
  void what_another_program_keeps_in_a_record_stays_in_it() {
    Alarm alarm = alarm();
    centre.sql("UPDATE record SET body = body || '{\"extra\": {\"a\": [1]}, \"camera\": null}'");
    desk.push(desk.operation(AlarmCommands.ACKNOWLEDGE, alarm, 2, NOTHING));
    assertThat(
            centre.number(
                "SELECT count(*) FROM record WHERE body -> 'extra' = '{\"a\": [1]}'"
                    + " AND body ->> 'state' = 'ACKED' AND NOT body ? 'camera'"))
        .isEqualTo(1);
  }

  @Test
  void hostile_bodies_get_a_plain_answer_and_change_nothing() {
    Alarm alarm = alarm();
    Operation good = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm, 1, NOTHING);
    String body = new String(PushClient.JSON.write(good), StandardCharsets.UTF_8);
    List<String> bad = new ArrayList<>();
    bad.add("");
    bad.add("null");
    bad.add("[]");
    bad.add("<html>");
    bad.add("{\"replica\":\"" + HERE + "\"}");
    bad.add("{\"operations\":[]}");
    bad.add(request(body.substring(0, body.length() - 1)));
    bad.add(request("null"));
    bad.add(request(body) + "x");
    for (String gone : List.of("id", "replica", "seq", "command", "record", "base", "set", "at")) {
      bad.add(request(body.replace("\"" + gone + "\":", "\"no\":")));
    }
    bad.add(request(body.replace(HERE.toString(), THERE.toString())));
    bad.add(request(body.replace("\"seq\":1", "\"seq\":0")));
    bad.add(request(body.replace("\"seq\":1", "\"seq\":1e400")));
    bad.add(request(body.replaceAll("\"at\":\"[^\"]*\"", "\"at\":\"+99999999-01-01T00:00:00Z\"")));
    bad.add(request(body.replace("\"arguments\":{}", "\"arguments\":" + "[".repeat(10_000))));
    bad.add(
        request(
            body.replace(
                "\"arguments\":{}",
                "\"arguments\":{\"a\":" + "[".repeat(9_000) + "]".repeat(9_000) + "}")));
    bad.add(request(String.join(",", java.util.Collections.nCopies(201, body))));
    for (String each : bad) {
      byte[] bytes = each.getBytes(StandardCharsets.UTF_8);
      HttpResponse<byte[]> response = desk.send(bytes);
      assertThat(problem(response, bytes.length > 256 << 10 ? 413 : 400).code())
          .as(each.substring(0, Math.min(200, each.length())))
          .isEqualTo(Problem.BAD_REQUEST);
      assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("Exception");
    }
    assertThat(problem(desk.send(new byte[(256 << 10) + 1]), 413).code())
        .isEqualTo(Problem.BAD_REQUEST);
    byte[] whole = request(body).getBytes(StandardCharsets.UTF_8);
    for (String token : List.of("", "x", "a".repeat(43))) {
      assertThat(problem(desk.send(Api.PUSH, whole, token), 401).code())
          .isEqualTo(Problem.NOT_LOGGED_IN);
    }
    assertThat(version(alarm.id())).isEqualTo(1);
    assertThat(centre.number("SELECT count(*) FROM op_log")).isZero();
    assertThat(centre.number("SELECT sum(last_seq) FROM replica")).isZero();
    assertThat(desk.one(good).status()).isEqualTo(Status.DONE);
  }

  private static String request(String operations) {
    return "{\"replica\":\"" + HERE + "\",\"operations\":[" + operations + "]}";
  }

  @Test
  void text_that_the_database_cannot_keep_is_refused_and_the_queue_goes_on() {
    Alarm alarm = alarm();
    centre.sql("UPDATE record SET body = jsonb_set(body, '{state}', '\"VERIFYING\"')");
    Operation good = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm, 1, NOTHING);
    String body =
        new String(PushClient.JSON.write(good), StandardCharsets.UTF_8)
            .replace("alarm.acknowledge", "alarm.false-alarm");
    for (String text : List.of("\\u0000", "\\ud800", "\\udc00\\ud800")) {
      String each =
          body.replace("\"arguments\":{}", "\"arguments\":{\"reason\":\"" + text + "\"}")
              .replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + UUID.randomUUID() + "\"")
              .replace(
                  "\"seq\":1", "\"seq\":" + (1 + centre.number("SELECT count(*) FROM op_log")));
      HttpResponse<byte[]> response = desk.send(request(each).getBytes(StandardCharsets.UTF_8));
      assertThat(response.statusCode()).as(text).isEqualTo(200);
      assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("BAD_ARGUMENTS");
    }
    assertThat(centre.number("SELECT last_seq FROM replica WHERE id = '" + HERE + "'"))
        .isEqualTo(3);
  }

  @Test
  void of_desks_that_send_everything_twice_and_at_once_each_operation_counts_once()
      throws InterruptedException, ExecutionException {
    List<Alarm> alarms = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      alarms.add(alarm());
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Future<?>> running = new ArrayList<>();
      for (int d = 0; d < 3; d++) {
        PushClient client = new PushClient(centre, "county", new UUID(5, d));
        Operation[] operations =
            alarms.stream()
                .map(a -> client.operation(AlarmCommands.ACKNOWLEDGE, a, 1, NOTHING))
                .toArray(Operation[]::new);
        for (int copy = 0; copy < 2; copy++) {
          running.add(threads.submit(() -> client.push(operations)));
        }
      }
      for (Future<?> each : running) {
        each.get();
      }
    }
    assertThat(centre.number("SELECT sum(ver) FROM record")).isEqualTo(24);
    assertThat(centre.number("SELECT count(*) FROM op_log WHERE status = 'DONE'")).isEqualTo(12);
    assertThat(centre.number("SELECT count(*) FROM op_log WHERE status = 'UNCHANGED'"))
        .isEqualTo(24);
    assertThat(centre.number("SELECT count(*) FROM record_change")).isEqualTo(12);
  }
}
