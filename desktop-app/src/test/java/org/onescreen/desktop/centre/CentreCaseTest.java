package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.AgreementTerm;
import org.onescreen.model.mediation.Appointment;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeMove;
import org.onescreen.model.mediation.DisputePaper;
import org.onescreen.model.mediation.DisputeRegistration;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.DossierPaper;
import org.onescreen.model.mediation.FollowUpVisit;
import org.onescreen.model.mediation.Investigation;
import org.onescreen.model.mediation.MediationAgreement;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.mediation.SessionEntry;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.wire.OperationResult;

/// One case from the walk-in to its archive, each step of a desk judged and kept by a real centre,
/// which must then have what the desk shows. One party bears a name of one rare character, the
/// other one of forty.
@ExtendWith(PostgresForTests.class)
class CentreCaseTest {
  private static final String RARE = new String(Character.toChars(0x20BB7));
  private static final String LONG = "示".repeat(20) + RARE.repeat(20);

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private final UUID id = Towns.id(new Random(6));
  private Dispute seen;
  private long version;

  @Test
  void a_whole_case_reaches_the_centre_step_by_step(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database);
        PushClient desk = new PushClient(centre, "county", new UUID(1, 1))) {
      step(desk, DisputeCommands.REGISTER, registration());
      move(desk, DisputeMove.of(DisputeEvent.ACCEPT));
      move(desk, new DisputeMove(DisputeEvent.ASSIGN, null, new UUID(3, 4), null));
      move(desk, DisputeMove.of(new Investigation(today, "排水沟边", RARE, "沟口被堵")));
      Instant soon = Instant.now().plus(Duration.ofHours(1));
      move(
          desk,
          DisputeMove.of(DisputeEvent.SCHEDULE)
              .at(new Appointment(null, soon, soon.plus(Duration.ofHours(1)), false, "")));
      paper(desk, DossierPaper.RIGHTS_NOTICE);
      move(desk, DisputeMove.of(DisputeEvent.START_SESSION));
      move(
          desk,
          DisputeMove.of(DisputeEvent.AGREE_WRITTEN)
              .met(new SessionEntry(today, false, "", "双方陈述", "达成一致"))
              .agreed(agreement()));
      paper(desk, DossierPaper.IDENTITY);
      move(desk, DisputeMove.of(DisputeEvent.SIGN_ALL));
      move(desk, DisputeMove.of(DisputeEvent.FILE_CONFIRMATION).under("示范县人民法院"));
      paper(desk, DossierPaper.CONFIRMATION_PAPERS);
      move(desk, DisputeMove.of(DisputeEvent.RULED_VALID).under("（2026）示司确1号"));
      move(desk, DisputeMove.of(DisputeEvent.START_PERFORMANCE));
      move(desk, DisputeMove.of(DisputeEvent.PERFORM));
      move(
          desk,
          DisputeMove.of(DisputeEvent.FOLLOW_UP)
              .found(new FollowUpVisit(today, 7, true, 5, false, "已履行")));
      move(desk, new DisputeMove(DisputeEvent.ARCHIVE, "双方迁居外地，不再回访", null, null));
      assertThat(seen.state()).isEqualTo(DisputeState.ARCHIVED);
      assertThat(seen.confirmed()).isTrue();
      assertThat(centre.number("SELECT count(*) FROM record_change WHERE record = '" + id + "'"))
          .isEqualTo(version);
    }
  }

  private static DisputeRegistration registration() {
    return new DisputeRegistration(
        GridCode.of(new DivisionCode(Towns.EAST.code().substring(0, 9) + "201"), 1),
        "邻里排水纠纷",
        DisputeType.NEIGHBOURHOOD,
        DisputeSource.APPLICATION,
        RiskColor.BLUE,
        new UUID(3, 3),
        null,
        List.of(new Party(RARE, "19900000001", ""), new Party(LONG, "19900000002", "")));
  }

  private MediationAgreement agreement() {
    return new MediationAgreement(
        false,
        today,
        null,
        "排水沟被堵",
        List.of(new AgreementTerm("三日内疏通")),
        "当场履行",
        "村委会",
        today.plusDays(3),
        List.of());
  }

  private void paper(PushClient desk, DossierPaper paper) {
    step(desk, DisputeCommands.PAPER, new DisputePaper(paper, today, null));
  }

  private void move(PushClient desk, DisputeMove move) {
    step(desk, DisputeCommands.MOVE, move);
  }

  /// Gives the command on the desk, sends it, and compares what both have after it.
  private <A extends Record> void step(PushClient desk, CommandType<Dispute, A> type, A arguments) {
    Prepared.Ready ready =
        desk.ready(new Command<>(type, id, arguments), Optional.ofNullable(seen), version, null);
    OperationResult result = desk.push(ready.operation()).results().getFirst();
    assertThat(result.status())
        .as("%s, refused for %s", arguments, result.refusal())
        .isEqualTo(OperationResult.Status.DONE);
    version++;
    seen = (Dispute) ready.after();
    assertThat(result.row()).isNotNull();
    assertThat(result.row().version()).isEqualTo(version);
    assertThat(result.row().body().get("state").stringValue()).isEqualTo(seen.state().name());
    assertThat(result.row().body().get("parties").get(0).get("name").stringValue()).isEqualTo(RARE);
    assertThat(result.row().body().get("parties").get(1).get("name").stringValue()).isEqualTo(LONG);
    assertThat(result.row().body().has("deadline")).isEqualTo(seen.deadline() != null);
  }
}
