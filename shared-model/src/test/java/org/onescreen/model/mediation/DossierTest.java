package org.onescreen.model.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;

class DossierTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  /// The dossier's list, written down a second time from its form.
  private static final List<String> FORM =
      List.of(
          "申请书 APPLICATION",
          "受理登记表 ACCEPTANCE_FORM",
          "权利义务告知书 RIGHTS_NOTICE",
          "身份证明 IDENTITY",
          "授权委托书 AUTHORISATION",
          "调查记录 INVESTIGATION_RECORD",
          "证据材料 EVIDENCE",
          "调解记录 SESSION_RECORD",
          "协议书 AGREEMENT",
          "履行凭证 PERFORMANCE_RECEIPT",
          "回访记录 FOLLOW_UP_RECORD",
          "司法确认材料 CONFIRMATION_PAPERS",
          "卷宗情况说明 DOSSIER_NOTE");

  @Test
  void thePapersStandInTheOrderOfTheForm() {
    assertThat(Arrays.stream(DossierPaper.values()).limit(FORM.size()).map(Enum::name))
        .containsExactlyElementsOf(
            FORM.stream().map(line -> line.substring(line.indexOf(' ') + 1)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "APPLIED, ACCEPTED, false, ''",
    "SCHEDULED, IN_SESSION, false, RIGHTS_NOTICE",
    "AGREED_WRITTEN, EFFECTIVE, true, RIGHTS_NOTICE IDENTITY SESSION_RECORD AGREEMENT",
    "AGREED_ORAL, CONFIRM_FILED, true,"
        + " RIGHTS_NOTICE IDENTITY SESSION_RECORD ORAL_AGREEMENT_FORM",
    "CONFIRM_FILED, CONFIRMED, true, CONFIRMATION_PAPERS",
    "VISITED, ARCHIVED, true,"
        + " RIGHTS_NOTICE IDENTITY SESSION_RECORD AGREEMENT FOLLOW_UP_RECORD",
    "VISITED, ARCHIVED, false, RIGHTS_NOTICE FOLLOW_UP_RECORD TERMINATION",
    "REFUSED, ARCHIVED, false, ''",
    "WITHDRAWN, ARCHIVED, false, ''"
  })
  void aStageThatNeedsAPaperNamesWhatLacks(
      DisputeState from, DisputeState to, boolean succeeded, String wanted) {
    Dispute bare = dispute(from, succeeded, DisputeStory.NONE);
    List<DossierPaper> missing = Dossier.missing(bare, to);
    assertThat(missing.stream().map(Enum::name).collect(Collectors.joining(" "))).isEqualTo(wanted);
    Dispute whole = dispute(from, succeeded, kept(missing));
    assertThat(Dossier.missing(whole, to)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "APPLIED, false, '', ACCEPTANCE_FORM",
    "SCHEDULED, false, RIGHTS_NOTICE, ACCEPTANCE_FORM RIGHTS_NOTICE IDENTITY SESSION_RECORD"
        + " AGREEMENT FOLLOW_UP_RECORD",
    "AGREED_WRITTEN, true, RIGHTS_NOTICE IDENTITY SESSION_RECORD AGREEMENT,"
        + " ACCEPTANCE_FORM RIGHTS_NOTICE IDENTITY SESSION_RECORD AGREEMENT FOLLOW_UP_RECORD",
    "CONFIRM_FILED, true, CONFIRMATION_PAPERS,"
        + " ACCEPTANCE_FORM RIGHTS_NOTICE IDENTITY SESSION_RECORD AGREEMENT FOLLOW_UP_RECORD",
    "TERMINATED, false, '', ACCEPTANCE_FORM RIGHTS_NOTICE FOLLOW_UP_RECORD TERMINATION",
    "WITHDRAWN, false, ACCEPTANCE_FORM, ACCEPTANCE_FORM"
  })
  void whatTheNextStepAndTheEndAskForIsKnownBeforeTheyRefuse(
      DisputeState state, boolean succeeded, String next, String end) {
    Dispute bare = dispute(state, succeeded, DisputeStory.NONE);
    assertThat(names(Dossier.neededNext(bare))).isEqualTo(next);
    assertThat(names(Dossier.neededInTheEnd(bare))).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED, false, ''",
    "SCHEDULED, false, RIGHTS_NOTICE",
    "PERFORMING, true, RIGHTS_NOTICE IDENTITY SESSION_RECORD AGREEMENT",
    "TERMINATED, false, RIGHTS_NOTICE",
    "VISITED, true, RIGHTS_NOTICE IDENTITY SESSION_RECORD AGREEMENT FOLLOW_UP_RECORD",
    "ARCHIVED, true, ''"
  })
  void aCaseLacksWhatItsNextStepOrItsClosingAsksFor(
      DisputeState state, boolean succeeded, String due) {
    Dispute bare = dispute(state, succeeded, DisputeStory.NONE);
    assertThat(names(Dossier.due(bare))).isEqualTo(due);
    assertThat(Dossier.due(dispute(state, succeeded, kept(Dossier.due(bare))))).isEmpty();
  }

  private static String names(Collection<DossierPaper> papers) {
    return papers.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  @Test
  void whatWasEnteredOnceIsAPaper() {
    StoryDraft draft = new StoryDraft(DisputeStory.NONE);
    draft.sessions.add(
        new MediationSession(
            DAY,
            DivisionLevel.VILLAGE,
            1,
            UUID.randomUUID(),
            null,
            true,
            "",
            "说明",
            "同意",
            SessionResult.AGREED_WRITTEN));
    draft.visits.add(new FollowUpVisit(DAY, 7, true, 5, false, ""));
    draft.agreement =
        new MediationAgreement(
            false,
            DAY,
            null,
            "事实",
            List.of(new AgreementTerm("以墙为界")),
            "自行",
            "村委会",
            DAY,
            List.of());
    assertThat(Dossier.present(dispute(DisputeState.VISITED, true, draft.finish())))
        .containsExactly(
            DossierPaper.ACCEPTANCE_FORM,
            DossierPaper.SESSION_RECORD,
            DossierPaper.AGREEMENT,
            DossierPaper.FOLLOW_UP_RECORD);
  }

  @Test
  void theDossierIsOfTheCommitteeThatHandlesTheCase() {
    Dispute village = dispute(DisputeState.ASSIGNED, false, DisputeStory.NONE);
    DisputeDraft above = new DisputeDraft(village);
    above.level = DivisionLevel.TOWN;
    assertThat(DossierBook.committeeOf(village)).isEqualTo(village.division());
    assertThat(DossierBook.committeeOf(above.finishAsItStood()))
        .isEqualTo(village.division().at(DivisionLevel.TOWN));
  }

  private static DisputeStory kept(List<DossierPaper> papers) {
    StoryDraft draft = new StoryDraft(DisputeStory.NONE);
    papers.forEach(paper -> draft.papers.add(new KeptPaper(paper, DAY, null)));
    return draft.finish();
  }

  private static Dispute dispute(DisputeState state, boolean succeeded, DisputeStory story) {
    GridCode grid = new GridCode("990101100001001");
    Dispute bare =
        new Dispute(
            UUID.randomUUID(),
            grid.village(),
            grid,
            "MD1",
            "宅基地",
            DisputeType.HOUSE_SITE,
            DisputeSource.APPLICATION,
            state,
            RiskColor.BLUE,
            true,
            false,
            DivisionLevel.VILLAGE,
            1,
            false,
            null,
            false,
            succeeded,
            false,
            DAY,
            DAY,
            null,
            UUID.randomUUID(),
            new ArrayList<>());
    DisputeDraft draft = new DisputeDraft(bare);
    draft.story.papers.addAll(story.papers());
    draft.story.sessions.addAll(story.sessions());
    draft.story.visits.addAll(story.visits());
    draft.story.agreement = story.agreement();
    return draft.finishAsItStood();
  }
}
