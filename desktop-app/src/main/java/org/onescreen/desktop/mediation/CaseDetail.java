package org.onescreen.desktop.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.mediation.board.ColumnRoom;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.Tries;
import org.onescreen.desktop.mediation.casefile.CaseFacts;
import org.onescreen.desktop.mediation.view.GridNames;
import org.onescreen.desktop.mediation.view.Mediators;
import org.onescreen.desktop.work.Signs;
import org.onescreen.model.access.Actor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DockingChannel;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;

/// What the read-only case card shows: the case, and beside it only masked persons.
///
/// @param card what its card on the board shows
/// @param about the case, of which the view must not touch the parties
/// @param parties one line for each, masked
/// @param mediators who may be put in charge of it, masked, by id
/// @param facts what its page shows beside
/// @param columns whether the board has room for its next step
/// @param grid the name of its grid; empty where there is none by its code
/// @param mediator masked; empty where the mediator is not known here
record CaseDetail(
    CaseCard card,
    About about,
    List<String> parties,
    Map<UUID, String> mediators,
    Optional<String> grid,
    Optional<String> mediator,
    Optional<String> room,
    CaseFacts facts,
    ColumnRoom columns) {
  /// The plain facts of a case.
  record About(
      String code,
      GridCode grid,
      DisputeSource source,
      Optional<DockingChannel> docking,
      Optional<Long> amount,
      int people,
      boolean supervised,
      boolean restricted,
      boolean policeTold,
      DivisionLevel level,
      LocalDate acceptedOn,
      LocalDate stageSince,
      Optional<LocalDate> deadline) {}

  static CaseDetail of(
      CacheReader reader, Dispute dispute, LocalDate today, Optional<Actor> actor) {
    About about =
        new About(
            dispute.code(),
            dispute.grid(),
            dispute.source(),
            Optional.ofNullable(dispute.docking()),
            Optional.ofNullable(dispute.amount()),
            dispute.people(),
            dispute.supervised(),
            dispute.restricted(),
            dispute.policeTold(),
            dispute.level(),
            dispute.acceptedOn(),
            dispute.stageSince(),
            Optional.ofNullable(dispute.deadline()));
    Optional<String> mediator =
        reader
            .find(Mediator.KIND, dispute.mediator())
            .map(m -> Masker.mask(PersonalData.NAME, m.name(), Masker.Mode.DESK));
    Optional<String> room =
        Optional.ofNullable(dispute.room())
            .flatMap(at -> reader.find(MediationRoom.KIND, at))
            .map(MediationRoom::name);
    Map<UUID, String> mediators = Mediators.of(reader, dispute);
    return new CaseDetail(
        CaseCard.whole(
            dispute,
            today,
            new Tries(reader),
            Signs.of(reader.signs(Dispute.KIND).get(dispute.id()))),
        about,
        dispute.parties().stream().map(CaseDetail::masked).toList(),
        mediators,
        Optional.ofNullable(GridNames.of(reader, List.of(dispute.grid())).get(dispute.grid())),
        mediator,
        room,
        CaseFacts.of(reader, dispute, today, mediators),
        ColumnRoom.read(reader, actor));
  }

  private static String masked(Party party) {
    return String.join(
        "  ",
        Masker.mask(PersonalData.NAME, party.name(), Masker.Mode.DESK),
        Masker.mask(PersonalData.PHONE, party.phone(), Masker.Mode.DESK),
        Masker.mask(PersonalData.ID_NUMBER, party.idNumber(), Masker.Mode.DESK));
  }
}
