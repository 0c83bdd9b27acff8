package org.onescreen.desktop.mediation.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.AgreementTerm;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeDraft;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeStory;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.DossierPaper;
import org.onescreen.model.mediation.FollowUpVisit;
import org.onescreen.model.mediation.Instalment;
import org.onescreen.model.mediation.Investigation;
import org.onescreen.model.mediation.KeptPaper;
import org.onescreen.model.mediation.MediationAgreement;
import org.onescreen.model.mediation.MediationSession;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.mediation.PartyAbout;
import org.onescreen.model.mediation.PartySide;
import org.onescreen.model.mediation.SessionResult;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;

/// An invented case that went all the way.
final class TestCase {
  private static final UUID MEDIATOR = new UUID(4, 4);
  private static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 1);

  private TestCase() {}

  static CaseFile file() {
    return new CaseFile(dispute(), "红椿村", Optional.of("（2026）红椿人调字第12号"), Map.of(MEDIATOR, "示调解员"));
  }

  static Dispute dispute() {
    return new DisputeDraft(bare(), story()).about(6000L, 2, null).finishAsItStood();
  }

  private static Dispute bare() {
    GridCode grid = new GridCode("990101100001001");
    return new Dispute(
        new UUID(1, 12),
        grid.village(),
        grid,
        "MD990101100-20260301-7K3QF9M2XR",
        "宅基地边界纠纷",
        DisputeType.HOUSE_SITE,
        DisputeSource.APPLICATION,
        DisputeState.VISITED,
        RiskColor.BLUE,
        true,
        false,
        DivisionLevel.VILLAGE,
        1,
        false,
        null,
        false,
        true,
        true,
        ACCEPTED,
        LocalDate.of(2026, 3, 20),
        null,
        MEDIATOR,
        parties());
  }

  private static List<Party> parties() {
    return List.of(
        new Party(
            "示张三",
            "13800000001",
            "990101199001010011",
            PartySide.APPLICANT,
            null,
            "示范县红椿镇红椿村示例路 8 号",
            new PartyAbout("男", "汉", 41, "农民", null)),
        new Party(
            "示李四",
            "13800000002",
            "990101198501010022",
            PartySide.RESPONDENT,
            null,
            "示范县红椿镇红椿村示例路 9 号",
            new PartyAbout("女", "汉", 46, "农民", null)));
  }

  private static DisputeStory story() {
    MediationSession session =
        new MediationSession(
            LocalDate.of(2026, 3, 5),
            DivisionLevel.VILLAGE,
            1,
            MEDIATOR,
            null,
            true,
            "村民小组长",
            "双方各自陈述了宅基地边界的由来。",
            "双方同意以石墙为界。",
            SessionResult.AGREED_WRITTEN);
    MediationAgreement agreement =
        new MediationAgreement(
            false,
            LocalDate.of(2026, 3, 5),
            LocalDate.of(2026, 3, 5),
            "双方房屋相邻，因宅基地边界发生争执。",
            List.of(new AgreementTerm("以石墙为界，各自修缮。"), new AgreementTerm("示李四补偿示张三 6,000 元。")),
            "分期支付",
            "红椿村村委会",
            LocalDate.of(2026, 6, 1),
            List.of(
                new Instalment(LocalDate.of(2026, 4, 1), 2000, null),
                new Instalment(LocalDate.of(2026, 5, 1), 2000, null),
                new Instalment(LocalDate.of(2026, 6, 1), 2000, null)));
    return new DisputeStory(
        "两家宅基地边界不清，砌墙时发生争执。",
        List.of(),
        List.of(session),
        List.of(),
        null,
        agreement,
        null,
        List.of(new FollowUpVisit(LocalDate.of(2026, 3, 20), 7, true, 5, false, "双方相处正常")),
        List.of(
            new KeptPaper(DossierPaper.RIGHTS_NOTICE, ACCEPTED, null),
            new KeptPaper(DossierPaper.IDENTITY, ACCEPTED, null)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Investigation(LocalDate.of(2026, 3, 3), "双方院墙外", "示村民小组长", "墙根有旧界石。")));
  }
}
