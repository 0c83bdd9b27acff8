package org.onescreen.model.antifraud;

/// Through what an activity spoke to people, more closely than its [CampaignType] says.
public enum CampaignChannel {
  LOUDSPEAKER,
  SMALL_SPEAKER,
  COURTYARD,
  ON_SITE,
  LIVESTREAM,
  WECHAT,
  SMS,
  LED,
  PHONE,
  DOOR
}
