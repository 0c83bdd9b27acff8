package org.onescreen.desktop.antifraud.gap;

import org.onescreen.model.antifraud.CampaignAudience;
import org.onescreen.model.antifraud.CampaignChannel;
import org.onescreen.model.antifraud.PlaceGap;
import org.onescreen.model.ratio.Ratio;

/// Where to go next, to whom and by what, and why.
///
/// @param least how far that audience was reached there lately
public record Proposal(
    GapPlace place,
    CampaignAudience audience,
    CampaignChannel channel,
    PlaceGap gap,
    Ratio least,
    Season season) {
  /// What reaches whom best (report 000: 进医院, 小手拉大手, 院落会议, 一对一).
  static CampaignChannel channel(CampaignAudience audience) {
    return switch (audience) {
      case STUDENTS -> CampaignChannel.ON_SITE;
      case PATIENTS -> CampaignChannel.LED;
      case ELDERS -> CampaignChannel.COURTYARD;
      case LEFT_BEHIND -> CampaignChannel.DOOR;
      case WORKING_AWAY -> CampaignChannel.PHONE;
      case EVERYBODY -> CampaignChannel.LOUDSPEAKER;
    };
  }
}
