package org.onescreen.model.antifraud;

import java.util.List;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;

/// What may be done to the ledgers of the campaign, the cases and what a centre may set for itself.
public final class LedgerCommands {
  /// Whoever runs the centre, or sits at its desk.
  private static final Set<Role> SETTERS = Set.of(Role.OPERATOR, Role.DIRECTOR);

  public static final CommandType<Campaign, Campaign> ENTER_CAMPAIGN =
      LedgerRule.enter(Campaign.KIND, LedgerFaults::of);
  public static final CommandType<Campaign, Campaign> CORRECT_CAMPAIGN =
      LedgerRule.correct(Campaign.KIND, LedgerFaults::of);
  public static final CommandType<CampaignMaterial, CampaignMaterial> ENTER_MATERIAL =
      LedgerRule.enter(CampaignMaterial.KIND, LedgerFaults::of);
  public static final CommandType<CampaignMaterial, CampaignMaterial> CORRECT_MATERIAL =
      LedgerRule.correct(CampaignMaterial.KIND, LedgerFaults::of);
  public static final CommandType<PublicityGroup, PublicityGroup> ENTER_GROUP =
      LedgerRule.enter(PublicityGroup.KIND, LedgerFaults::of);
  public static final CommandType<PublicityGroup, PublicityGroup> CORRECT_GROUP =
      LedgerRule.correct(PublicityGroup.KIND, LedgerFaults::of);
  public static final CommandType<MaterialStock, MaterialStock> ENTER_STOCK =
      LedgerRule.enter(MaterialStock.KIND, LedgerFaults::of);
  public static final CommandType<ResponsibilityLetter, ResponsibilityLetter> ENTER_LETTER =
      LedgerRule.enter(ResponsibilityLetter.KIND, LedgerFaults::of);
  public static final CommandType<ResponsibilityLetter, ResponsibilityLetter> CORRECT_LETTER =
      LedgerRule.correct(ResponsibilityLetter.KIND, LedgerFaults::of);
  public static final CommandType<PublicityPoint, PublicityPoint> ENTER_POINT =
      LedgerRule.enter(PublicityPoint.KIND, LedgerFaults::of);
  public static final CommandType<PublicityPoint, PublicityPoint> CORRECT_POINT =
      LedgerRule.correct(PublicityPoint.KIND, LedgerFaults::of);
  public static final CommandType<PublicityTeam, PublicityTeam> ENTER_TEAM =
      LedgerRule.enter(PublicityTeam.KIND, LedgerFaults::of);
  public static final CommandType<PublicityTeam, PublicityTeam> CORRECT_TEAM =
      LedgerRule.correct(PublicityTeam.KIND, LedgerFaults::of);
  public static final CommandType<AppRegister, AppRegister> ENTER_APP =
      LedgerRule.enter(AppRegister.KIND, LedgerFaults::of);
  public static final CommandType<AppRegister, AppRegister> CORRECT_APP =
      LedgerRule.correct(AppRegister.KIND, LedgerFaults::of);
  public static final CommandType<Outreach, Outreach> ENTER_OUTREACH =
      LedgerRule.enter(Outreach.KIND, LedgerFaults::of);
  public static final CommandType<Outreach, Outreach> CORRECT_OUTREACH =
      LedgerRule.correct(Outreach.KIND, LedgerFaults::of);
  public static final CommandType<FraudCase, FraudCase> ENTER_CASE =
      LedgerRule.enter(FraudCase.KIND, LedgerFaults::of);
  public static final CommandType<FraudCase, FraudCase> CORRECT_CASE =
      LedgerRule.correct(FraudCase.KIND, LedgerFaults::of);
  public static final CommandType<DissuasionPolicy, DissuasionPolicy> ENTER_POLICY =
      LedgerRule.enter(DissuasionPolicy.KIND, LedgerFaults::of);
  public static final CommandType<DissuasionPolicy, DissuasionPolicy> CORRECT_POLICY =
      LedgerRule.correct(DissuasionPolicy.KIND, LedgerFaults::of, SETTERS);
  public static final CommandType<FraudTypeEntry, FraudTypeEntry> ENTER_TYPE =
      LedgerRule.enter(FraudTypeEntry.KIND, LedgerFaults::of);
  public static final CommandType<FraudTypeEntry, FraudTypeEntry> CORRECT_TYPE =
      LedgerRule.correct(FraudTypeEntry.KIND, LedgerFaults::of, SETTERS);

  public static final List<CommandType<?, ?>> ALL =
      List.of(
          ENTER_CAMPAIGN,
          CORRECT_CAMPAIGN,
          ENTER_MATERIAL,
          CORRECT_MATERIAL,
          ENTER_GROUP,
          CORRECT_GROUP,
          ENTER_STOCK,
          StockCommands.RECEIVE,
          StockCommands.ISSUE,
          ENTER_LETTER,
          CORRECT_LETTER,
          ENTER_POINT,
          CORRECT_POINT,
          ENTER_TEAM,
          CORRECT_TEAM,
          ENTER_APP,
          CORRECT_APP,
          ENTER_OUTREACH,
          CORRECT_OUTREACH,
          ENTER_CASE,
          CORRECT_CASE,
          ENTER_POLICY,
          CORRECT_POLICY,
          ENTER_TYPE,
          CORRECT_TYPE);

  private LedgerCommands() {}
}
