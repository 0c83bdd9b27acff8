package org.onescreen.model.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onescreen.model.Commands;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.flow.TableText;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.region.DivisionCode;

class VideoRulesTest {
  /// SM8 of the domain's document, from the moment in which something leaves the centre: approval
  /// may come after, and everything ends in being destroyed.
  private static final String SM8 =
      """
      EXPORTED | approve | APPROVED
      EXPORTED/APPROVED/RETURNED | destroy | DESTROYED
      APPROVED | return | RETURNED
      """;

  private static final DivisionCode VILLAGE = new DivisionCode("990101101201");
  private static final GbDeviceCode CAMERA = new GbDeviceCode("99010110001320000001");
  private static final Instant NOW = Instant.parse("2026-11-22T02:05:00Z");
  private static final String HASH = "0123456789abcdef".repeat(4);

  private final Preparation desk =
      new Preparation(
          Commands.judge(
              (_, fault) -> {
                throw fault;
              }));
  private long sequence;

  private <T extends Record & CentreRecord, A extends Record> Prepared give(
      CommandType<T, A> type, UUID id, Optional<T> now, A arguments, Actor actor, Instant at) {
    sequence++;
    return desk.prepare(
        new Command<>(type, id, arguments),
        now,
        now.isEmpty() ? 0 : 1,
        actor,
        new Prepared.Place(new UUID(3, sequence), new UUID(4, 4), sequence, null, at));
  }

  private static Actor actor(int number, Role role) {
    return new Actor(new UUID(7, number), "值班" + number, role, List.of(VILLAGE));
  }

  private static <T> T made(Prepared prepared, Class<T> type) {
    return type.cast(((Prepared.Ready) prepared).after());
  }

  private static String refusal(Prepared prepared) {
    Refusal why = ((Verdict.Refused) ((Prepared.Settled) prepared).why()).why();
    return why.reason() + " " + why.detail();
  }

  @Test
  void the_flow_of_a_retrieval_is_the_documents() {
    assertThat(RetrievalFlow.TABLE.table())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            TableText.read(SM8, RetrievalState.class, RetrievalEvent.class, Set.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 街道办, 赵示例, reason",
    "失窃, '', 赵示例, unit",
    "失窃, 派出所, ' ', person",
    "失窃, 派出所, 赵示例, ok"
  })
  void nothing_leaves_the_centre_without_reason_unit_and_name(
      String reason, String unit, String person, String expected) {
    Prepared prepared = record(reason, unit, person, HASH, Role.OPERATOR);
    if (expected.equals("ok")) {
      VideoRetrieval entry = made(prepared, VideoRetrieval.class);
      assertThat(entry.state()).isEqualTo(RetrievalState.EXPORTED);
      assertThat(entry.operator()).isEqualTo("值班1");
      assertThat(entry.takenAt()).isEqualTo(NOW);
      assertThat(entry.approvedBy()).isNull();
    } else {
      assertThat(refusal(prepared)).isEqualTo("BAD_ARGUMENTS " + expected);
    }
  }

  @Test
  void a_hash_is_a_hash_and_who_may_not_watch_takes_nothing() {
    assertThat(refusal(record("失窃", "派出所", "赵示例", HASH.replace('a', 'A'), Role.OPERATOR)))
        .isEqualTo("BAD_ARGUMENTS sha256");
    assertThat(refusal(record("失窃", "派出所", "赵示例", HASH, Role.MEDIATOR)))
        .startsWith("NOT_PERMITTED");
  }

  @Test
  void the_director_alone_approves_and_the_name_stands_there() {
    VideoRetrieval entry =
        made(record("失窃", "派出所", "赵示例", HASH, Role.OPERATOR), VideoRetrieval.class);
    assertThat(
            refusal(
                give(
                    RetrievalCommands.APPROVE,
                    entry.id(),
                    Optional.of(entry),
                    new NoArguments(),
                    actor(1, Role.OPERATOR),
                    NOW)))
        .startsWith("NOT_PERMITTED");
    VideoRetrieval approved =
        made(
            give(
                RetrievalCommands.APPROVE,
                entry.id(),
                Optional.of(entry),
                new NoArguments(),
                actor(2, Role.DIRECTOR),
                NOW),
            VideoRetrieval.class);
    assertThat(approved.approvedBy()).isEqualTo("值班2");
  }

  private Prepared record(String reason, String unit, String person, String hash, Role role) {
    return give(
        RetrievalCommands.RECORD,
        new UUID(1, 1),
        Optional.empty(),
        new Retrieved(
            VILLAGE,
            RetrievalKind.CLIP,
            CAMERA,
            "示范街口 10:00–10:01",
            NOW.minusSeconds(60),
            NOW,
            true,
            reason,
            unit,
            person,
            hash,
            1_000),
        actor(1, role),
        NOW);
  }

  /// Who asks, urgently or not, how long after the first; and whether the camera becomes theirs.
  @ParameterizedTest
  @CsvSource({
    "OPERATOR, false, 5, false",
    "OPERATOR, false, 31, true",
    "OPERATOR, true, 5, true",
    "DIRECTOR, false, 5, true",
    "DIRECTOR, true, 5, true"
  })
  void a_camera_is_turned_by_one_at_a_time_and_the_more_urgent_takes_it(
      Role role, boolean urgent, int seconds, boolean taken) {
    UUID id = CameraHold.idOf(CAMERA);
    CameraHold first =
        made(
            give(
                CameraHoldCommands.FIRST,
                id,
                Optional.empty(),
                new HoldRequest(VILLAGE, CAMERA, false),
                actor(1, Role.OPERATOR),
                NOW),
            CameraHold.class);
    Prepared second =
        give(
            CameraHoldCommands.TAKE,
            id,
            Optional.of(first),
            new HoldRequest(VILLAGE, CAMERA, urgent),
            actor(2, role),
            NOW.plusSeconds(seconds));
    if (taken) {
      assertThat(made(second, CameraHold.class).name()).isEqualTo("值班2");
    } else {
      assertThat(refusal(second)).isEqualTo("NOT_IN_THIS_STATE holder");
    }
  }

  @Test
  void a_camera_that_was_let_go_is_free_at_once_and_only_its_holder_lets_it_go() {
    CameraHold mine =
        new CameraHold(
            CameraHold.idOf(CAMERA),
            VILLAGE,
            CAMERA,
            actor(1, Role.OPERATOR).account(),
            "值班1",
            1,
            NOW.plusSeconds(30));
    assertThat(
            refusal(
                give(
                    CameraHoldCommands.RELEASE,
                    mine.id(),
                    Optional.of(mine),
                    new NoArguments(),
                    actor(2, Role.DIRECTOR),
                    NOW)))
        .isEqualTo("NOT_PERMITTED holder");
    CameraHold free =
        made(
            give(
                CameraHoldCommands.RELEASE,
                mine.id(),
                Optional.of(mine),
                new NoArguments(),
                actor(1, Role.OPERATOR),
                NOW),
            CameraHold.class);
    assertThat(free.bars(actor(2, Role.OPERATOR).account(), 1, NOW)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, 0, false", "2, 0, true", "3600, 255, true", "3601, 0, false", "10, 256, false"})
  void a_stop_of_a_patrol_lasts_two_seconds_to_an_hour(int seconds, int preset, boolean sound) {
    Prepared prepared =
        give(
            PatrolCommands.MAKE,
            new UUID(2, 2),
            Optional.empty(),
            new PatrolEntry(VILLAGE, "早巡", List.of(new PatrolStop(CAMERA, seconds, preset)), true),
            actor(1, Role.OPERATOR),
            NOW);
    assertThat(prepared instanceof Prepared.Ready).isEqualTo(sound);
  }

  @Test
  void a_page_of_the_patrols_log_counts_what_was_really_seen() {
    List<PatrolSight> sights =
        List.of(
            new PatrolSight(CAMERA, NOW, 10, true, NOW.plusSeconds(9)),
            new PatrolSight(CAMERA, NOW.plusSeconds(10), 10, false, null));
    PatrolRecord page =
        made(
            give(
                PatrolCommands.WRITE,
                new UUID(2, 3),
                Optional.empty(),
                new PatrolPage(VILLAGE, new UUID(2, 2), "早巡", sights),
                actor(1, Role.OPERATOR),
                NOW.plusSeconds(20)),
            PatrolRecord.class);
    assertThat(page.seen()).isEqualTo(1);
    assertThat(page.begunAt()).isEqualTo(NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "'9901011000132000000', 1, false",
    "99010110001320000001, 1, true",
    "'', 0, true",
    "'', 100, false"
  })
  void a_shared_view_names_cameras_or_leaves_tiles_empty(String camera, int key, boolean sound) {
    Prepared prepared =
        give(
            WallViewCommands.SHARE,
            new UUID(2, 4),
            Optional.empty(),
            new ViewArrangement(VILLAGE, "街面", "主街", key, "grid 2 2", List.of(camera, "")),
            actor(1, Role.OPERATOR),
            NOW);
    assertThat(prepared instanceof Prepared.Ready).isEqualTo(sound);
  }

  @Test
  void a_view_that_was_withdrawn_is_changed_by_nobody() {
    WallView gone =
        new WallView(new UUID(2, 4), VILLAGE, "", "主街", 1, "grid 1 1", List.of(""), "值班1", false);
    Prepared prepared =
        give(
            WallViewCommands.CHANGE,
            gone.id(),
            Optional.of(gone),
            new ViewArrangement(VILLAGE, "", "主街", 1, "grid 1 1", List.of("")),
            actor(1, Role.OPERATOR),
            NOW);
    assertThat(refusal(prepared)).isEqualTo("NOT_IN_THIS_STATE active");
  }
}
