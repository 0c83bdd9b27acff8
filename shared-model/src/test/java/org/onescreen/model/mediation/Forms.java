package org.onescreen.model.mediation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Steps with the forms that they ask for, filled in.
final class Forms {
  private Forms() {}

  /// As an operator would give it on that day.
  static DisputeMove of(DisputeEvent event, LocalDate day, Instant now) {
    DisputeMove bare = DisputeMove.of(event);
    return switch (event) {
      case REFUSE, TERMINATE -> bare.because(EndGround.PARTY_REFUSES, "已告知可以申请仲裁或者起诉");
      case WITHDRAW, RELAPSE, BREACH, ARCHIVE -> new DisputeMove(event, "原因", null, null);
      case INVESTIGATE -> DisputeMove.of(investigation(day));
      case SCHEDULE -> bare.at(meeting(now));
      case NOT_AGREED -> bare.met(session(day));
      case AGREE_WRITTEN -> bare.met(session(day)).agreed(agreement(day, false));
      case AGREE_ORAL -> bare.met(session(day)).agreed(agreement(day, true));
      case FILE_CONFIRMATION -> bare.under("示范县人民法院");
      case FOLLOW_UP -> bare.found(visit(day));
      default -> bare;
    };
  }

  /// With every paper in its dossier.
  static Dispute withPapers(Dispute dispute) {
    DisputeDraft draft = new DisputeDraft(dispute);
    for (DossierPaper paper : DossierPaper.values()) {
      draft.story.papers.add(new KeptPaper(paper, dispute.acceptedOn(), null));
    }
    return draft.finishAsItStood();
  }

  static Appointment meeting(Instant now) {
    return new Appointment(
        null, now.plus(Duration.ofHours(20)), now.plus(Duration.ofHours(21)), false, "");
  }

  static SessionEntry session(LocalDate day) {
    return new SessionEntry(day, false, "", "双方陈述", "未达成一致");
  }

  static MediationAgreement agreement(LocalDate day, boolean oral) {
    return new MediationAgreement(
        oral,
        day,
        null,
        "排水沟被堵",
        List.of(new AgreementTerm("三日内疏通")),
        "当场履行",
        "村委会",
        day.plusDays(3),
        List.of());
  }

  static Investigation investigation(LocalDate day) {
    return new Investigation(day, "排水沟边", "甲示范、邻居", "沟口被砖块堵住");
  }

  static FollowUpVisit visit(LocalDate day) {
    return new FollowUpVisit(day, 7, true, 5, false, "已履行");
  }
}
